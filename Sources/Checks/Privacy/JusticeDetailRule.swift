internal import Diagnostics

/// No dealings of one person with the law stand in a note.
enum JusticeDetailRule: Rule {
  static let page = RulePage(
    "justice-detail", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet wat één persoon met politie of justitie had.",
      en: "A note does not tell of one person and the law."),
    what: Bilingual(
      nl: """
        Een zin verbindt een misdrijf, een straf of een verdenking met één persoon. Over overlast \
        als onderwerp schrijven is goed.
        """,
      en: """
        A sentence ties an offence, a punishment or a suspicion to one person. Writing about \
        nuisance as a subject is fine.
        """),
    why: Bilingual(
      nl: "Een verdenking in een verslag is een oordeel zonder rechter.",
      en: "A suspicion in a report is a verdict without a judge."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Zijn zoon heeft een strafblad.
      """),
    remedy: Bilingual(
      nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
      en: "leave it out, or write what it means for the neighbourhood without the person"))
}
