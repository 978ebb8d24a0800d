internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// One party leads; the others help.
enum AgreementWithTwoOwnersRule: AgreementRule {
  static let page = RulePage.agreementWithTwoOwners

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.status.isOpen, agreement.owners.count > 1,
      let step = agreement.history.last(where: { !$0.text.isEmpty })
    else { return nil }
    let first = agreement.owners[0]
    let others = agreement.owners.dropFirst()
    let (dutch, english) = (others.joined(separator: " en "), others.joined(separator: " and "))
    return AgreementProblem(
      step, nl: "\(first) en \(dutch) trekken dit samen; wie is het aanspreekpunt",
      en: "\(first) and \(english) lead this together; who is the one to turn to",
      help: Bilingual(
        nl: "kies wie trekt, en zet de rest achter 'met': '\(first) met \(dutch)'",
        en: "choose who leads, and put the rest behind 'with': '\(first) with \(english)'"))
  }
}
