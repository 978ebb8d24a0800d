internal import Diagnostics
internal import Words
internal import Notes
internal import Opgave

/// What is passed on does not come back.
enum AgreementPassedAroundRule: AgreementRule {
  static let page = RulePage.agreementPassedAround

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.history.count > 2, agreement.status.isOpen else { return nil }
    var holders: [Set<String>] = []
    for step in agreement.history where !step.owners.isEmpty {
      let owners = Set(step.owners.map(Folding.key))
      guard owners != holders.last else { continue }
      let isBack = holders.dropLast().contains { !$0.isDisjoint(with: owners) }
      if isBack, holders.last?.isDisjoint(with: owners) ?? false {
        return AgreementProblem(
          step, nl: "'^\(agreement.id)' is terug bij wie haar al eerder had",
          en: "'^\(agreement.id)' is back with somebody who had it before")
      }
      holders.append(owners)
    }
    return nil
  }
}
