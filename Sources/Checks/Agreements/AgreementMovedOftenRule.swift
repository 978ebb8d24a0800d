internal import Diagnostics
internal import Notes
internal import Opgave

/// A day that is promised holds, or somebody asks why it does not.
enum AgreementMovedOftenRule: AgreementRule {
  /// The times that a day may be moved before somebody asks.
  private static let most = 2

  static let page = RulePage(
    "agreement-moved-often", .warning, .agreements,
    title: Bilingual(
      nl: "Een afspraak schuift niet steeds op.",
      en: "An agreement is not put off again and again."),
    what: Bilingual(
      nl: "Een afspraak die nog openstaat heeft voor de derde keer een andere dag gekregen.",
      en: "An agreement that is still open was given another day for the third time."),
    why: Bilingual(
      nl: """
        Drie keer een nieuwe dag is meestal geen pech. Bewoners geloven de vierde niet meer, en \
        hebben liever dat iemand zegt waar het op vastzit.
        """,
      en: """
        Three new days are seldom bad luck. Residents do not believe the fourth, and would \
        rather hear what holds it up.
        """),
    example: .notes(
      ["2026-02-12", "2026-03-12", "2026-04-09", "2026-06-11"].enumerated().map { number, day in
        let due = ["1 april", "1 mei", "1 juni", "1 september"][number]
        return """
          ---
          soort: koffie
          gebied: west
          datum: \(day)
          aanwezig: 9 bewoners
          ---
          ## Wat gaat goed
          - Veel groen.
          ## Afspraken
          - [ ] Planning rondsturen @de-elzen (voor \(due)) ^planning
          """
      }),
    remedy: Bilingual(
      nl: "vraag waar het op vastzit, schrijf dat op, en spreek een dag af die wel kan",
      en: "ask what holds it up, write that down, and agree on a day that can be kept"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.history.count > most, agreement.status.isOpen else { return nil }
    let moves = agreement.lifeLine.filter { event in
      if case .moved(let from?, _) = event.turn { return from.to != nil }
      return false
    }
    guard moves.count > most, let last = moves.last,
      let step = agreement.history.first(where: { $0.origin == last.origin })
    else { return nil }
    return AgreementProblem(
      step, nl: "'^\(agreement.id)' is al \(moves.count) keer verzet",
      en: "'^\(agreement.id)' was put off \(moves.count) times already")
  }
}
