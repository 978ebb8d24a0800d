internal import Diagnostics
internal import Lexicons
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// What does not go on says why.
enum AgreementDroppedWithoutReasonRule: AgreementRule {
  static let page = RulePage(
    "agreement-dropped-without-reason", .warning, .agreements,
    title: Bilingual(
      nl: "Bij wat niet doorgaat, staat waarom.",
      en: "What does not go on says why."),
    what: Bilingual(
      nl: """
        Een afspraak gaat niet door, en nergens staat een reden. Een wens op de wensenlijst \
        hoeft geen reden te hebben.
        """,
      en: """
        An agreement does not go on, and no reason is given anywhere. A wish on the wish list \
        needs no reason.
        """),
    why: Bilingual(
      nl: """
        Een nee met een reden is een antwoord. Een nee zonder reden voelt als niet gehoord \
        worden.
        """,
      en: "A no with a reason is an answer. A no without one feels like not being heard."),
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
      - [-] Drempel op de laan @gemeente
      """),
    remedy: Bilingual(
      nl: "schrijf de reden erachter: '(reden: kan pas bij groot onderhoud in 2028)'",
      en: "add the reason: '(reason: only possible with the works of 2028)'"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.status == .dropped, agreement.reason?.isEmpty ?? true,
      let step = agreement.history.last(where: { $0.status == .dropped })
    else { return nil }
    guard !Line(step.text).holds(.reasons) else { return nil }
    return AgreementProblem(
      step, nl: "gaat niet door, maar er staat niet bij waarom",
      en: "does not go on, but it does not say why")
  }
}
