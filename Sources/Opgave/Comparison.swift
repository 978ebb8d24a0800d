internal import Notes

/// What changed in an area between two moments.
package struct Comparison: Hashable, Sendable {
  /// What became of an agreement; the weightiest turn when there were several.
  package enum Turn: String, Hashable, Sendable, Codable, CaseIterable {
    case done, dropped, agreed, reopened, moved, passedOn, waiting, running, toldBack
    /// It is in the first list and no longer in the second.
    case gone
    /// It was open and nothing was said of it.
    case unchanged
  }

  package struct Item: Hashable, Sendable {
    package let turn: Turn
    /// How it stands at the second moment; how it stood when it is gone.
    package let agreement: Agreement
    /// How it stood at the first moment; `nil` when it was not there.
    package let before: Agreement?
  }

  /// The conversations in which a theme came up, on both sides.
  package struct Theme: Hashable, Sendable {
    package let id: String
    package let before: Int
    package let after: Int
  }

  package let area: String
  package let name: String
  package let conversationsBefore: Int
  package let conversations: Int
  /// In the order of ``Turn``, and then of the agreements.
  package let items: [Item]
  /// The themes of which the share grew, the most first; none with fewer than three conversations
  /// on a side.
  package let grown: [Theme]
  package let shrunk: [Theme]

  package func items(_ turns: Turn...) -> [Item] { items.filter { turns.contains($0.turn) } }
}

extension Comparison {
  /// The fewest conversations on either side for themes to be compared.
  package static let fewestConversations = 3

  /// Compares an area at two moments.
  ///
  /// - Parameters:
  ///   - before: The area at the first; its themes are those of the first period.
  ///   - after: The area at the second.
  package init(from before: Wijkopgave, to after: Wijkopgave) {
    area = after.id
    name = after.name
    conversationsBefore = before.conversations
    conversations = after.conversations
    items = Self.items(before.agreements, after.agreements)
    (grown, shrunk) = Self.themes(before, after)
  }

  private static func items(_ before: [Agreement], _ after: [Agreement]) -> [Item] {
    let earlier = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var items = after.compactMap { agreement in
      let known = earlier[agreement.id]
      return agreement.turn(since: known).map {
        Item(turn: $0, agreement: agreement, before: known)
      }
    }
    let later = Set(after.map(\.id))
    items += before.filter { $0.status.isOpen && !later.contains($0.id) }.map {
      Item(turn: .gone, agreement: $0, before: $0)
    }
    return Turn.allCases.flatMap { turn in items.filter { $0.turn == turn } }
  }

  private static func themes(
    _ before: Wijkopgave, _ after: Wijkopgave
  ) -> (grown: [Theme], shrunk: [Theme]) {
    guard min(before.conversations, after.conversations) >= fewestConversations else {
      return ([], [])
    }
    let earlier = Dictionary(
      before.themes.map { ($0.id, $0.conversations) }, uniquingKeysWith: { first, _ in first })
    let later = Dictionary(
      after.themes.map { ($0.id, $0.conversations) }, uniquingKeysWith: { first, _ in first })
    let themes = Set(earlier.keys).union(later.keys).map { id in
      Theme(id: id, before: earlier[id] ?? 0, after: later[id] ?? 0)
    }
    // Shares are compared crosswise: percentages of so few conversations would say too much.
    let change = { (theme: Theme) in
      theme.after * before.conversations - theme.before * after.conversations
    }
    let sorted = themes.sorted { (change($1), $0.id) < (change($0), $1.id) }
    return (
      sorted.filter { change($0) > 0 && $0.after > $0.before },
      sorted.reversed().filter { change($0) < 0 && $0.after < $0.before }
    )
  }
}

extension Agreement {
  /// What became of it since it stood otherwise; `nil` when it was closed then and is so now.
  package func turn(since before: Agreement?) -> Comparison.Turn? {
    guard let before else {
      return switch status {
      case .agreed, .running, .waiting: .agreed
      case .done: .done
      case .dropped: .dropped
      case .wishlist, .repair: nil
      }
    }
    if before.status != status {
      switch status {
      case .done: return .done
      case .dropped: return .dropped
      case .agreed, .running, .waiting:
        if before.status == .wishlist { return .agreed }
        if !before.status.isOpen { return .reopened }
      case .wishlist, .repair: return before.status.isOpen ? .dropped : nil
      }
    }
    if before.toldBack == nil, toldBack != nil { return .toldBack }
    guard status.isOpen else { return nil }
    if due != before.due, due?.to != before.due?.to { return .moved }
    if !before.owners.isEmpty, owners != before.owners { return .passedOn }
    if status != before.status { return status == .waiting ? .waiting : .running }
    return .unchanged
  }
}
