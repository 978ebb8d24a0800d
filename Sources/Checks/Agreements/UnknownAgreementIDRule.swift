internal import Diagnostics
internal import Words
internal import Opgave

/// A mark without words is of an agreement that some note made.
enum UnknownAgreementIDRule: AreaRule {
  static let page = RulePage(
    "unknown-agreement-id", .warning, .agreements,
    title: Bilingual(
      nl: "Een merk zonder woorden hoort bij een afspraak die er al is.",
      en: "A mark without words is of an agreement that there is."),
    what: Bilingual(
      nl: """
        Een regel noemt alleen een merk zoals `^planning`, en geen enkele notitie vertelt wat \
        er onder dat merk is afgesproken. Een notitie van een latere dag telt niet mee.
        """,
      en: """
        A line names only a mark such as `^planning`, and no note tells what was agreed under \
        it. A note of a later day does not count.
        """),
    why: Bilingual(
      nl: """
        Door één verkeerde letter blijft de echte afspraak openstaan, en krijgt een bewoner te \
        horen dat er niets is gebeurd.
        """,
      en: """
        One wrong letter leaves the real agreement open, and a resident hears that nothing was \
        done.
        """),
    example: .notes([
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-03-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Planning rondsturen @de-elzen (voor 1 april) ^planning
      """,
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
      - [x] ^planing (gedaan 28 maart)

      Terugkoppeling: brief, 24 juni 2026
      """,
    ]),
    remedy: Bilingual(
      nl: "schrijf er ook bij wat er is afgesproken, of neem het merk van de afspraak over",
      en: "add what was agreed, or copy the mark of the agreement"))

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    let unknown = area.opgave.agreements.filter { $0.history.first?.text.isEmpty ?? false }
    guard !unknown.isEmpty else { return [] }
    let known = area.opgave.agreements.filter { !($0.history.first?.text.isEmpty ?? true) }
      .map(\.id)
    return unknown.compactMap { agreement in
      guard let step = agreement.history.first else { return nil }
      guard agreement.text.isEmpty else {
        return AreaProblem(
          note: step.origin.note, line: step.origin.line, words: "^\(agreement.id)",
          nl: "'^\(agreement.id)' wordt pas in een latere notitie afgesproken",
          en: "'^\(agreement.id)' is agreed only in a later note",
          help: Bilingual(
            nl: "kijk de datums van de notities na", en: "check the dates of the notes"))
      }
      let nearest = Spelling.nearest(to: agreement.id, among: known)
      return AreaProblem(
        note: step.origin.note, line: step.origin.line, words: "^\(agreement.id)",
        nl: "geen notitie vertelt wat '^\(agreement.id)' is",
        en: "no note tells what '^\(agreement.id)' is",
        help: nearest.map {
          Bilingual.didYouMean("^\($0)")
        },
        correction: nearest.map {
          AreaProblem.Correction(words: "^\(agreement.id)", replacement: "^\($0)")
        })
    }
  }
}
