internal import Diagnostics
internal import Calendar
internal import Words
internal import Files
internal import Municipality
internal import Opgave
internal import Publication

/// The conversations that letters are asked for, looked up in the notes.
struct LetterSubject {
  let conversation: String?
  let neighbourhood: String?
  /// The ids of areas; empty when none is named.
  let areas: Set<String>
  let period: Period?

  /// The conversations of each letter.
  ///
  /// - Throws: ``UsageError`` when a name is unknown, or there is nothing to tell about it.
  func selections(
    in compiled: Compilation, after earlier: PublishedFigures
  ) throws -> [LetterSelection] {
    if let conversation {
      guard neighbourhood == nil, areas.isEmpty, period == nil else {
        throw UsageError(
          nl: "bij --gesprek past geen --buurt, --gebied of --periode",
          en: "--conversation goes without --neighbourhood, --area and --period",
          help: Bilingual(nl: "kies één van beide", en: "choose one of the two"))
      }
      return [try TalkFinder(compiled, after: earlier).selection(of: conversation)]
    }
    if let neighbourhood { return [try selection(of: neighbourhood, in: compiled)] }
    guard !areas.isEmpty || period != nil else {
      throw UsageError(
        nl: "er staat niet bij waarover de brief gaat",
        en: "it is not said what the letter is about",
        help: Bilingual(
          nl: "geef --gesprek, --buurt, --gebied of --periode",
          en: "give --conversation, --neighbourhood, --area or --period"))
    }
    let document = compiled.document
    let chosen = document.areas.map(\.id).filter { areas.isEmpty || areas.contains($0) }
    let selections = chosen.compactMap {
      LetterSelection(area: $0, neighbourhood: nil, period: period, in: document)
    }
    guard !selections.isEmpty else { throw nothing(about: areas.sorted().joined(separator: ", ")) }
    return selections
  }

  // MARK: A neighbourhood

  private func selection(of name: String, in compiled: Compilation) throws -> LetterSelection {
    let (document, gazetteer) = (compiled.document, compiled.intake.gazetteer)
    let (area, known) = try place(named: name, in: document, gazetteer)
    if !areas.isEmpty, !areas.contains(area) {
      let other = document.areas.first { $0.id == area }?.name ?? area
      throw UsageError(
        nl: "'\(known)' ligt in \(other)", en: "'\(known)' lies in \(other)",
        help: Bilingual(nl: "laat --gebied weg", en: "leave out --area"))
    }
    let selection = LetterSelection(area: area, neighbourhood: known, period: period, in: document)
    guard let selection else { throw nothing(about: known) }
    return selection
  }

  /// The area of a neighbourhood, and the name that reports have for it.
  private func place(
    named name: String, in document: OpgaveDocument, _ gazetteer: Gazetteer
  ) throws -> (area: String, neighbourhood: String) {
    if let place = gazetteer.place(named: name), let neighbourhood = place.neighbourhood {
      return (place.area, neighbourhood)
    }
    // Notes may name places that wijk.yml does not, and an area its main village.
    let key = Folding.placeKey(name)
    for opgave in document.areas {
      if let own = opgave.neighbourhoods.first(where: { Folding.placeKey($0) == key }) {
        return (opgave.id, own)
      }
    }
    if gazetteer.place(named: name) != nil {
      throw UsageError(
        nl: "'\(name)' is een gebied en geen buurt",
        en: "'\(name)' is an area and no neighbourhood",
        help: Bilingual(nl: "gebruik --gebied", en: "use --area"))
    }
    let names = document.areas.flatMap(\.neighbourhoods)
    throw UsageError(
      nl: "'\(name)' is geen buurt van deze gemeente",
      en: "'\(name)' is not a neighbourhood of this municipality",
      help: .nearest(to: name, orOneOf: names))
  }

  private func nothing(about name: String) -> UsageError {
    let about = name.isEmpty ? ("", "") : (" over '\(name)'", " about '\(name)'")
    let when = period.map { (" in '\($0.text)'", " in '\($0.text)'") } ?? ("", "")
    return UsageError(
      nl: "er zijn geen gesprekken\(about.0)\(when.0) waarover een brief mag gaan",
      en: "there are no conversations\(about.1)\(when.1) that a letter may be about",
      help: period == nil
        ? nil
        : Bilingual(nl: "kies een andere periode", en: "choose another period"))
  }
}
