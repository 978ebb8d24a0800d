internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// What waits is asked after.
enum AgreementParkedRule: AgreementRule {
  static let page = RulePage(
    "agreement-parked", .warning, .agreements,
    title: Bilingual(
      nl: "Naar een afspraak die wacht, vraagt iemand om de zoveel tijd.",
      en: "Somebody asks after an agreement that waits, every now and then."),
    what: Bilingual(
      nl: """
        Een afspraak wacht, en er is langer geen nieuws over dan `geparkeerd na` in wijk.yml \
        (60 dagen). Elke notitie die de afspraak noemt, is nieuws.
        """,
      en: """
        An agreement waits, and there has been no news of it for longer than `geparkeerd na` \
        in wijk.yml (60 days). Every note that names the agreement is news.
        """),
    why: Bilingual(
      nl: """
        Veel afspraken sneuvelen niet door een nee, maar doordat ze geduldig geparkeerd staan. \
        Bewoners merken dat het eerst.
        """,
      en: """
        Many agreements do not die of a no, but of being parked with patience. Residents are \
        the first to notice.
        """),
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
      - [ ] Brug laten maken @gemeente, wacht op de provincie ^brug
      """),
    remedy: Bilingual(
      nl:
        "vraag na hoe het staat, en schrijf dat met het merk van de afspraak in een volgende notitie",
      en: "ask how it stands, and write that in a later note with the mark of the agreement"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.isParked, let step = agreement.history.last else { return nil }
    let days = circumstances.day.dayNumber - step.origin.date.dayNumber
    guard let reason = agreement.reason, !reason.isEmpty else {
      return AgreementProblem(
        step, nl: "wacht al \(days) dagen, en er staat niet bij op wie",
        en: "has waited for \(days) days, and it does not say for whom")
    }
    return AgreementProblem(
      step, nl: "al \(days) dagen geen nieuws: '\(reason)'",
      en: "no news for \(days) days: '\(reason)'")
  }
}
