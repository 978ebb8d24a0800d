internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Source

extension Diagnostic {
  /// A word that stands where a theme should be.
  ///
  /// - Parameters:
  ///   - name: The word, without a number sign.
  ///   - range: The bytes of the statement or value that it stands in.
  ///   - place: Where the word itself stands; `nil` when that cannot be told.
  ///   - gazetteer: The names that are known.
  ///   - severity: A hint where tags are not meant as themes alone.
  /// - Returns: The diagnostic, with the nearest name if there is one.
  static func unknownTheme(
    _ name: String, at range: ByteRange, _ place: WordPlace?, _ gazetteer: Gazetteer,
    severity: Severity = .warning
  ) -> Diagnostic {
    let nearest = gazetteer.nearestTheme(to: name)
    let spelling = place.map { place in
      nearest?.split(separator: " ").joined(separator: place.isTag ? "-" : " ") ?? ""
    }
    return Diagnostic(
      "unknown-theme", severity, at: place?.range ?? range,
      nl: "'\(name)' is geen thema van deze gemeente",
      en: "'\(name)' is not a theme of this municipality",
      help: nearest.map(Bilingual.didYouMean)
        ?? Bilingual(
          nl: "kies een bekend thema, of voeg het toe aan thema's in wijk.yml",
          en: "choose a known theme, or add it to thema's in wijk.yml"),
      fix: .renaming(
        place?.range, to: spelling.flatMap { gazetteer.theme(named: $0) == nil ? nil : $0 }))
  }

  static func unknownArea(
    _ words: String, at range: ByteRange, in file: SourceFile, _ gazetteer: Gazetteer
  ) -> Diagnostic {
    let place = file.place(of: words, in: range)
    let nearest = gazetteer.nearestPlace(to: words)
    return Diagnostic(
      "unknown-area", .warning, at: place ?? range,
      nl: "'\(words)' is geen gebied van deze gemeente",
      en: "'\(words)' is not an area of this municipality",
      help: nearest.map(Bilingual.didYouMean) ?? addPlace, fix: .renaming(place, to: nearest))
  }

  static func unknownNeighbourhood(
    _ words: String, at range: ByteRange, in file: SourceFile, _ gazetteer: Gazetteer
  ) -> Diagnostic {
    let place = file.place(of: words, in: range)
    let nearest = gazetteer.nearestPlace(to: words)
    return Diagnostic(
      "unknown-neighbourhood", .hint, at: place ?? range,
      nl: "'\(words)' is geen bekende buurt",
      en: "'\(words)' is not a known neighbourhood",
      help: nearest.map(Bilingual.didYouMean) ?? addPlace, fix: .renaming(place, to: nearest))
  }

  private static let addPlace = Bilingual(
    nl: "voeg de naam toe aan gebieden in wijk.yml, of aan 'ook bekend als'",
    en: "add the name to gebieden in wijk.yml, or to 'ook bekend als'")

  static func missingArea(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "missing-area", .error, at: file.textStart..<file.textStart,
      nl: "er staat niet bij om welk gebied het gaat",
      en: "it does not say which area this is about",
      help: Bilingual(
        nl: "zet bovenaan een regel 'gebied: …'", en: "put a line 'area: …' at the top"))
  }

  static func missingDate(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "missing-date", .error, at: file.textStart..<file.textStart,
      nl: "er staat niet bij op welke dag het was",
      en: "it does not say on which day it was",
      help: Bilingual(
        nl: "zet bovenaan een regel 'datum: …', bijvoorbeeld 'datum: 12 maart 2026'",
        en: "put a line 'date: …' at the top, such as 'date: 12 March 2026'"))
  }

  static func missingYear(_ day: String, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "missing-date", .error, at: file.textStart..<file.textStart,
      nl: "bij '\(day)' staat niet van welk jaar",
      en: "'\(day)' does not say of which year",
      help: Bilingual(
        nl: "zet bovenaan een regel 'datum: \(day)' met het jaar erachter",
        en: "put a line 'date: \(day)' with the year behind it at the top"))
  }

  static func unreadableDate(_ words: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "unreadable-date", .warning, at: range,
      nl: "'\(words)' is niet als datum te lezen",
      en: "'\(words)' cannot be read as a date",
      help: Bilingual(
        nl: "schrijf de dag als 12-3-2026 of 12 maart 2026",
        en: "write the day as 2026-03-12 or 12 March 2026"))
  }

  static func impossibleDate(_ date: ImpossibleDate, at range: ByteRange?, of value: ByteRange)
    -> Diagnostic
  {
    let meant = date.swapped
    return Diagnostic(
      "impossible-date", .warning, at: range ?? value,
      nl: "'\(date.words)' bestaat niet: \(date.reason(isDutch: true))",
      en: "'\(date.words)' does not exist: \(date.reason(isDutch: false))",
      help: meant.map(Bilingual.didYouMean)
        ?? Bilingual(
          nl: "kijk in de agenda welke dag het was", en: "look up in the diary which day it was"),
      fix: .renaming(range, to: meant))
  }

  static func weekdayDisagrees(
    _ words: String, _ reading: DateReading, at range: ByteRange
  ) -> Diagnostic {
    let dutch = DateStyle(isDutch: true).weekday(reading.date)
    let english = DateStyle(isDutch: false).weekday(reading.date)
    return Diagnostic(
      "weekday-disagrees", .warning, at: range,
      nl: "'\(words)' valt op een \(dutch)", en: "'\(words)' falls on a \(english)",
      help: Bilingual(nl: "kijk de dag na", en: "check the day"))
  }

  static func unreadableCount(_ words: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "unreadable-count", .warning, at: range,
      nl: "'\(words)' is niet als aantal te lezen",
      en: "'\(words)' cannot be read as a number of people",
      help: Bilingual(nl: "schrijf bijvoorbeeld '9 bewoners'", en: "write '9 residents', say"))
  }

  static func unknownStatus(
    _ words: String, at range: ByteRange?, of value: ByteRange, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "unknown-status", .hint, at: range ?? value,
      nl: "'\(words)' is geen bekende status van een notitie",
      en: "'\(words)' is not a known status of a note",
      help: nearest.map(Bilingual.didYouMean)
        ?? Bilingual(
          nl: "kies concept, besproken, definitief of niet gebruiken",
          en: "choose draft, discussed, final or do not use"),
      fix: .renaming(range, to: nearest))
  }

  static func unknownAgreementStatus(
    _ words: String, at range: ByteRange?, of row: ByteRange
  ) -> Diagnostic {
    let nearest = State.nearest(to: words)
    return Diagnostic(
      "unknown-agreement-status", nearest == nil ? .hint : .warning, at: range ?? row,
      nl: "'\(words)' zegt niet hoe het met de afspraak staat",
      en: "'\(words)' does not say where the agreement stands",
      help: nearest.map(Bilingual.didYouMean)
        ?? Bilingual(
          nl: "schrijf afgesproken, loopt, wacht, gedaan, vervallen, wens of melding",
          en: "write agreed, running, waiting, done, dropped, wish or repair"),
      fix: .renaming(range, to: nearest))
  }

  static func partlyConfidential(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "partly-confidential", .warning, at: range,
      nl: "'deels' zegt niet welk deel; de hele notitie blijft vertrouwelijk",
      en: "'partly' does not say which part; the whole note stays confidential",
      help: Bilingual(
        nl: "zet wat intern blijft onder 'Niet voor het verslag'",
        en: "put what stays inside under 'Not for the report'"))
  }

  static func missingKind(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      "missing-kind", .hint, at: file.textStart..<file.textStart,
      nl: "er staat geen soort gesprek bij; het telt als huiskamergesprek",
      en: "it does not say what kind of conversation it was; it counts as a living-room talk",
      help: Bilingual(
        nl: "zet bovenaan een regel 'soort: …'", en: "put a line 'kind: …' at the top"))
  }

  static func individualSupport(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "individual-support-talk", .error, at: range,
      nl: "een keukentafelgesprek van één inwoner hoort in een eigen dossier, niet hier",
      en: "a support talk with one resident belongs in a file of its own, not here",
      help: Bilingual(
        nl: "haal de notitie weg; was het een groep, schrijf dan 'keukentafelgesprek (groep)'",
        en: "remove the note; if it was a group, write 'kitchen table talk (group)'"))
  }

  static func ambiguousKitchenTable(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "ambiguous-kitchen-table", .warning, at: range,
      nl: "'keukentafelgesprek' zegt niet of het een groep was",
      en: "'kitchen table talk' does not say whether it was a group",
      help: Bilingual(
        nl: "schrijf 'keukentafelgesprek (groep)'", en: "write 'kitchen table talk (group)'"))
  }

  static func tooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
    Diagnostic(
      "note-too-large", .error, at: 0..<0,
      nl: "de notitie is groter dan \(limit / 1024) KiB en is overgeslagen",
      en: "the note is larger than \(limit / 1024) KiB and was skipped",
      help: Bilingual(
        nl: "deel de notitie op, een gesprek per bestand",
        en: "split the note, one conversation a file"))
  }

  static func emptyNote() -> Diagnostic {
    Diagnostic(
      "empty-note", .error, at: 0..<0,
      nl: "de notitie is leeg en is overgeslagen", en: "the note is empty and was skipped",
      help: Bilingual(
        nl: "schrijf het gesprek op, of haal het bestand weg",
        en: "write the conversation down, or remove the file"))
  }

  static func untouchedForm() -> Diagnostic {
    Diagnostic(
      "empty-note", .error, at: 0..<0,
      nl: "het formulier is nog niet ingevuld en is overgeslagen",
      en: "the form is not filled in yet and was skipped",
      help: emptyNote().help)
  }

  static func severalAreas(_ words: String, counted area: String, at range: ByteRange) -> Diagnostic
  {
    Diagnostic(
      "several-areas", .warning, at: range,
      nl: "'\(words)' ligt in een ander gebied; het gesprek telt alleen mee voor '\(area)'",
      en: "'\(words)' lies in another area; the conversation counts for '\(area)' alone",
      help: Bilingual(
        nl: "maak een notitie per gebied", en: "write a note for each area"))
  }

  static func severalAreas(
    _ areas: [String], counted area: String, unplaced count: Int, at range: ByteRange
  ) -> Diagnostic {
    let (nl, en) = (
      areas.map { "'\($0)'" }.joined(separator: " en "),
      areas.map { "'\($0)'" }.joined(separator: " and ")
    )
    return Diagnostic(
      "several-areas", .warning, at: range,
      nl:
        "het gesprek telt mee voor \(nl); van \(count == 1 ? "één regel" : "\(count) regels") is niet te zien bij welk gebied, en die \(count == 1 ? "staat" : "staan") bij '\(area)'",
      en:
        "the conversation counts for \(en); of \(count == 1 ? "one line" : "\(count) lines") nothing says to which, and \(count == 1 ? "it stands" : "they stand") with '\(area)'",
      help: Bilingual(
        nl: "zet de naam van het gebied erboven als kop, of ervoor, zoals 'Noord: …'",
        en: "put the name of the area above it as a heading, or before it, such as 'North: …'"))
  }

  /// What a heading or a label gives to an area that the head does not name.
  static func sharedArea(_ area: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "several-areas", .hint, at: range,
      nl: "dit staat bij '\(area)', en het gesprek telt daar ook mee",
      en: "this stands with '\(area)', and the conversation counts there too",
      help: Bilingual(
        nl: "zet beide gebieden in 'gebied:' als dat klopt",
        en: "put both areas in 'area:' if that is right"))
  }

  static func conflictingDate(_ words: String, counted date: CalendarDate, at range: ByteRange)
    -> Diagnostic
  {
    Diagnostic(
      "conflicting-date", .warning, at: range,
      nl: "'\(words)' noemt een andere dag dan het veld; \(date) telt",
      en: "'\(words)' names another day than the field; \(date) counts",
      help: Bilingual(
        nl: "verbeter de dag die niet klopt", en: "correct the day that is wrong"))
  }

  static func secondConversation(_ title: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "second-conversation", .warning, at: range,
      nl: "'\(title)' lijkt een tweede gesprek; alles in deze notitie telt als één gesprek",
      en: "'\(title)' looks like a second conversation; all in this note counts as one",
      help: Bilingual(
        nl: "maak een notitie per gesprek", en: "write a note for each conversation"))
  }

  static func dateFromLetter(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "date-from-letter", .hint, at: range,
      nl: "de datum is die van de e-mail", en: "the date is that of the e-mail",
      help: Bilingual(
        nl: "zet bovenaan een regel 'datum: …'", en: "put a line 'date: …' at the top"))
  }

  static func countFromText(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "count-from-text", .hint, at: range,
      nl: "het aantal mensen is uit deze zin gehaald",
      en: "the number of people was taken from this sentence",
      help: Bilingual(
        nl: "zet bovenaan een regel 'aanwezig: …'", en: "put a line 'present: …' at the top"))
  }

  static func unknownHeading(_ words: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "unknown-heading", .hint, at: range,
      nl: "de kop '\(words)' zegt niet wat voor dingen eronder staan",
      en: "the heading '\(words)' does not say what kind of things stand below it",
      help: Bilingual(
        nl: "zet er een kop als 'Zorgen', 'Wensen' of 'Afspraken' boven of onder",
        en: "put a heading such as 'Concerns', 'Wishes' or 'Agreements' above or below it"))
  }

  static func columnNotUnderstood(_ words: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "column-not-understood", .hint, at: range,
      nl: "de kolom '\(words)' wordt niet begrepen; wat erin staat, blijft bij de tekst",
      en: "the column '\(words)' is not understood; what stands in it stays with the text",
      help: Bilingual(
        nl: "noem de kolom Wat, Wie, Wanneer, Stand of Reden",
        en: "call the column What, Who, When, Status or Reason"))
  }

  static func longStatement(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "long-statement", .warning, at: range,
      nl: "deze regel is zo lang dat er geen afspraken, thema's of namen uit zijn gehaald",
      en: "this line is so long that no agreements, themes or names were taken out of it",
      help: Bilingual(
        nl: "maak er losse regels van", en: "make separate lines of it"))
  }

  static func perhapsNoConcern(_ theme: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "perhaps-no-concern", .hint, at: range,
      nl: "dit staat bij de zorgen, maar klinkt als iets dat goed gaat",
      en: "this stands among the concerns, but sounds like something that goes well",
      help: Bilingual(
        nl: "zet het onder 'Wat gaat goed' als dat zo is",
        en: "put it under 'What goes well' if that is so"))
  }

  static func publicActivityInHome(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "public-activity-in-home", .warning, at: range,
      nl: "dit is bij iemand thuis, en komt daarom niet in de openbare agenda",
      en: "this is at somebody's home, so it is left out of the public agenda",
      help: Bilingual(
        nl: "haal '(openbaar)' weg, of noem een plek waar iedereen mag komen",
        en: "remove '(public)', or name a place where everyone may come"))
  }

  /// What is wrong with the day until which a note is kept, if anything.
  static func keepUntil(
    _ date: CalendarDate?, _ words: String, _ conversation: Conversation, at range: ByteRange
  ) -> Diagnostic? {
    guard let date else {
      return Diagnostic(
        "unreadable-date", .warning, at: range,
        nl: "'\(words)' zegt niet tot wanneer de notitie bewaard wordt",
        en: "'\(words)' does not say until when the note is kept",
        help: Bilingual(
          nl: "schrijf een dag, een jaar of een termijn: 1-1-2030, 2030 of 5 jaar",
          en: "write a day, a year or a term: 2030-01-01, 2030 or 5 years"))
    }
    return conversation.date.map { date < $0 } ?? false ? keptTooShort(at: range) : nil
  }

  private static func keptTooShort(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "date-order", .warning, at: range,
      nl: "de notitie mocht al weg voordat het gesprek er was",
      en: "the note could be removed before the conversation was held",
      help: Bilingual(nl: "kijk de datum na", en: "check the date"))
  }
}
