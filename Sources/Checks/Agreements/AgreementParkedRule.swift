internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// What waits is asked after.
enum AgreementParkedRule: AgreementRule {
  static let page = RulePage.agreementParked

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
