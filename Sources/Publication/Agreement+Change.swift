internal import Calendar
internal import Notes
internal import Opgave

extension PublishedChange {
  /// What became of an agreement since the day before a period.
  ///
  /// - Parameters:
  ///   - agreement: The agreement with its life line.
  ///   - period: The period; without one, nothing is compared.
  init?(_ agreement: Agreement, in period: Period?) {
    guard let start = period?.from else { return nil }
    let before = agreement.standing(on: start.adding(days: -1))
    guard let turn = agreement.turn(since: before).flatMap(Turn.init) else { return nil }
    self.init(turn: turn, wasOpen: before?.status.isOpen ?? false)
  }
}

extension PublishedChange.Turn {
  /// The turn; `nil` for what was closed before and only told of since.
  fileprivate init?(_ turn: Comparison.Turn) {
    switch turn {
    case .done: self = .done
    case .dropped: self = .dropped
    case .agreed: self = .agreed
    case .reopened: self = .reopened
    case .moved: self = .moved
    case .passedOn: self = .passedOn
    case .waiting, .running, .unchanged: self = .unchanged
    case .toldBack, .gone: return nil
    }
  }
}
