internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// Somebody in particular takes care of an agreement.
enum AgreementWithoutOwnerRule: AgreementRule {
  static let page = RulePage(
    "agreement-without-owner", .warning, .agreements,
    title: Bilingual(
      nl: "Bij een afspraak staat wie ervoor zorgt.",
      en: "An agreement says who takes care of it."),
    what: Bilingual(
      nl: """
        Een afspraak staat open, en in geen enkele notitie staat wie haar oppakt. Wensen, \
        losse meldingen en afspraken die klaar zijn, blijven buiten schot.
        """,
      en: """
        An agreement is open, and no note says who takes it on. Wishes, loose repairs and \
        agreements that are done are left alone.
        """),
    why: Bilingual(
      nl: "Wat van iedereen is, doet niemand. Een bewoner wil weten wie hij kan aanspreken.",
      en: "What is everybody's is done by nobody. A resident wants to know whom to ask."),
    example: .note(
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
      - [ ] Uitzoeken van wie de weg is (voor 1 augustus)
      """),
    remedy: Bilingual(
      nl: "schrijf erbij wie het doet: '@gemeente', of 'Team verkeer: …' vooraan de regel",
      en: "add who does it: '@municipality', or 'Traffic team: …' at the start of the line"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.status.isOpen, agreement.owners.isEmpty, !agreement.text.isEmpty,
      let step = agreement.history.first
    else { return nil }
    return agreement.due == nil
      ? AgreementProblem(
        step, nl: "er staat niet bij wie dit doet, en wanneer",
        en: "it does not say who does this, and when")
      : AgreementProblem(
        step, nl: "er staat niet bij wie dit doet", en: "it does not say who does this")
  }
}
