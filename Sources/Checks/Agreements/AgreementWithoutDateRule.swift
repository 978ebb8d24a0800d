internal import Calendar
internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// An agreement says when it is done.
enum AgreementWithoutDateRule: AgreementRule {
  static let page = RulePage(
    "agreement-without-date", .hint, .agreements,
    title: Bilingual(
      nl: "Bij een afspraak staat wanneer zij klaar is.",
      en: "An agreement says when it is done."),
    what: Bilingual(
      nl: """
        Een open afspraak heeft geen termijn. `geen haast` en `volgende bijeenkomst` zijn ook \
        een antwoord. `z.s.m.` en `n.t.b.` mogen even blijven staan: na het aantal dagen van \
        `geparkeerd na` in wijk.yml (60) worden zij gemeld. Wat wacht, blijft buiten schot.
        """,
      en: """
        An open agreement has no term. `no hurry` and `next meeting` are answers too. \
        `a.s.a.p.` and `t.b.d.` may stay for a while: after the days of `geparkeerd na` in \
        wijk.yml (60) they are reported. What waits is left alone.
        """),
    why: Bilingual(
      nl: """
        Met een datum kan een bewoner zelf zien of het op tijd is. Zonder datum is het nooit \
        te laat, en dus nooit klaar.
        """,
      en: """
        With a date residents can see for themselves whether it is in time. Without one it is \
        never late, and so never done.
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
      - [ ] Uitleg geven over de regels voor verhuur @gemeente
      """),
    remedy: Bilingual(
      nl: "schrijf een dag of een maand erbij: '(voor 1 september)' of '(eind oktober)'",
      en: "add a day or a month: '(before 1 September)' or '(end of October)'"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    // Without an owner there is one finding about both.
    guard agreement.status == .agreed || agreement.status == .running, !agreement.text.isEmpty,
      !agreement.owners.isEmpty
    else { return nil }
    guard let due = agreement.due else {
      return agreement.history.first.map {
        AgreementProblem(
          $0, nl: "er staat niet bij wanneer dit klaar is",
          en: "it does not say when this is to be done")
      }
    }
    guard due.to == nil, due.from == nil, isPutOff(due.text),
      let step = agreement.history.last(where: { $0.due != nil })
    else { return nil }
    let days = circumstances.day.dayNumber - step.origin.date.dayNumber
    guard days > circumstances.gazetteer.municipality.thresholds.parkedAfterDays else {
      return nil
    }
    return AgreementProblem(
      step, nl: "staat al \(days) dagen op '\(due.text)'",
      en: "has said '\(due.text)' for \(days) days")
  }

  /// Whether words put off the question of when: as soon as possible, or to be decided.
  private static func isPutOff(_ words: String) -> Bool {
    [
      "zsm", "z s m", "zo snel mogelijk", "zo spoedig mogelijk", "asap", "a s a p",
      "as soon as possible", "ntb", "n t b", "nog te bepalen", "nader te bepalen", "tbd", "t b d",
      "to be decided", "to be determined",
    ].contains(Folding.key(words))
  }
}
