internal import Calendar
internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// An agreement says when it is done.
enum AgreementWithoutDateRule: AgreementRule {
  static let page = RulePage.agreementWithoutDate

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
