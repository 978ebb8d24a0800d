internal import Calendar
internal import Diagnostics
internal import Notes
internal import Opgave

/// What was promised by a day is done by that day, or it is told why not.
enum AgreementOverdueRule: AgreementRule {
  static let page = RulePage(
    "agreement-overdue", .warning, .agreements,
    title: Bilingual(
      nl: "Een afspraak is op tijd klaar, of er staat bij waarom niet.",
      en: "An agreement is done in time, or it says why not."),
    what: Bilingual(
      nl: """
        De laatste dag van een afspraak die nog open staat, ligt voor de peildatum. Ook woorden als \
        `eind maart` hebben een laatste dag; `z.s.m.` en `n.t.b.` niet. Wat wacht, met de reden \
        erbij, blijft buiten schot tot het te lang stil is.
        """,
      en: """
        The last day of an agreement that is still open lies before the reference date. Words such as \
        `end of March` have a last day too; `a.s.a.p.` has not. What waits, and says for what, is \
        left alone until it is silent for too long.
        """),
    why: Bilingual(
      nl: """
        Wie op een dag rekende en niets hoort, denkt dat er niets gebeurt. Een nieuwe datum met een \
        reden is ook een antwoord.
        """,
      en: """
        Whoever counted on a day and hears nothing, thinks that nothing happens. A new date with a \
        reason is an answer too.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] planning rondsturen @gemeente (voor 1 april) ^planning
      """),
    remedy: Bilingual(
      nl: "schrijf in een volgende notitie wat ervan werd: '- [x] ^planning (gedaan 28 maart)'",
      en: "write in a later note what became of it: '- [x] ^planning (done 28 March)'"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.isOverdue, !(agreement.status == .waiting && agreement.reason != nil),
      let last = agreement.due?.to, let step = agreement.history.last
    else { return nil }
    let days = circumstances.day.dayNumber - last.dayNumber
    return AgreementProblem(
      step, nl: "had \(days == 1 ? "gisteren" : "\(days) dagen geleden") klaar moeten zijn",
      en: "was due \(days == 1 ? "yesterday" : "\(days) days ago")")
  }
}
