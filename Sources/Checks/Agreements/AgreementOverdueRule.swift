internal import Calendar
internal import Diagnostics
internal import Notes
internal import Opgave

/// What was promised by a day is done by that day, or it is told why not.
enum AgreementOverdueRule: AgreementRule {
  static let page = RulePage.agreementOverdue

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
