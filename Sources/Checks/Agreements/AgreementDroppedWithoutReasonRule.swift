internal import Diagnostics
internal import Lexicons
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// What does not go on says why.
enum AgreementDroppedWithoutReasonRule: AgreementRule {
  static let page = RulePage.agreementDroppedWithoutReason

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
