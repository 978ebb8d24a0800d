internal import Source
internal import Diagnostics
internal import Municipality
internal import Notes

/// Whoever takes an agreement on is known by name.
enum UnknownOrganisationRule: NoteRule {
  static let page = RulePage(
    "unknown-organisation", .warning, .names,
    title: Bilingual(
      nl: "Wie een afspraak oppakt, staat in wijk.yml.",
      en: "Whoever takes on an agreement is in wijk.yml."),
    what: Bilingual(
      nl: """
        Een trekker of helper van een afspraak is geen organisatie uit wijk.yml, en ook geen \
        bekende rol zoals `gemeente`, `wijkagent` of `bewoners`. Zonder `organisaties` in \
        wijk.yml wordt niets gemeld. Lijkt de naam op een bekende, dan is het een \
        waarschuwing.
        """,
      en: """
        The owner of an agreement, or one who helps, is no organisation of wijk.yml, and no \
        known role such as `municipality` or `residents`. Without `organisaties` in wijk.yml \
        nothing is reported. When the name is like a known one, it is a warning.
        """),
    why: Bilingual(
      nl: """
        De afspraak ontbreekt dan in de lijst van wie haar doet. Zij belooft iets aan \
        bewoners, en weet het zelf niet.
        """,
      en: """
        The agreement is then missing from the list of whoever does it: something is promised \
        to residents, and the promiser does not know.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Planning rondsturen @de-elsen (voor 1 september)
      """),
    remedy: Bilingual(
      nl: "schrijf de naam zoals in wijk.yml, of voeg haar daar toe aan 'organisaties'",
      en: "write the name as in wijk.yml, or add it to 'organisaties' there"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    guard !note.gazetteer.municipality.organisations.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for agreement in note.conversation.agreements {
      for name in agreement.owners + agreement.with where !note.gazetteer.isParty(name) {
        found.append(diagnostic(name, onLine: agreement.line, of: note))
      }
    }
    return found
  }

  private static func diagnostic(
    _ name: String, onLine line: Int, of note: CheckedNote
  ) -> Diagnostic {
    let place = LinePlaces.range(of: name, onLine: line, in: note.file)
    let nearest = note.gazetteer.nearestOrganisation(to: name)
    var diagnostic = diagnostic(
      at: place ?? note.words(ofLine: line),
      nl: "'\(name)' is geen organisatie uit wijk.yml, en geen bekende rol",
      en: "'\(name)' is no organisation of wijk.yml, and no known role")
    guard let nearest else {
      diagnostic.severity = .hint
      return diagnostic
    }
    diagnostic.help = .didYouMean(nearest.name)
    guard let place else { return diagnostic }
    // Behind an at sign a name is one word.
    let isMention =
      place.lowerBound > 0 && note.file.bytes[place.lowerBound - 1] == UInt8(ascii: "@")
    let name = isMention ? nearest.id : nearest.name
    diagnostic.fix = Diagnostic.Fix(
      Bilingual(nl: "maak er '\(name)' van", en: "make it '\(name)'"), replacing: place, with: name,
      isSafe: false)
    return diagnostic
  }
}
