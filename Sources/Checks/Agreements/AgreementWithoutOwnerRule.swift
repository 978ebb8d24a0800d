internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// Somebody in particular takes care of an agreement.
enum AgreementWithoutOwnerRule: AgreementRule {
  static let page = RulePage.agreementWithoutOwner

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
