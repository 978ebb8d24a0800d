internal import Diagnostics
internal import Notes
internal import Opgave

/// A day that is promised holds, or somebody asks why it does not.
enum AgreementMovedOftenRule: AgreementRule {
  /// The times that a day may be moved before somebody asks.
  private static let most = 2

  static let page = RulePage.agreementMovedOften

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
