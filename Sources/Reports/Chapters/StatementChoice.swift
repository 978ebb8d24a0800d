internal import Words
internal import Publication

/// Chooses what to print where there is room for a few statements only.
///
/// A statement of a line or two tells a stranger most; the order of the notes stays.
enum StatementChoice {
  /// At most `limit` of the statements, each said once.
  static func choose(_ statements: [TracedStatement], _ limit: Int) -> [TracedStatement] {
    pick(unique(statements, by: \.value.text), limit)
  }

  /// The same for statements that are each said once already.
  static func pick(_ distinct: [TracedStatement], _ limit: Int) -> [TracedStatement] {
    guard distinct.count > limit else { return distinct }
    let weights = distinct.indices.map { weight(distinct[$0].value.text) }
    let best = distinct.indices.sorted { first, second in
      weights[first] == weights[second] ? first < second : weights[first] > weights[second]
    }
    return best.prefix(limit).sorted().map { distinct[$0] }
  }

  /// The statements without those that only differ in case, accents or marks from an earlier one.
  static func unique(_ statements: [PublishedStatement]) -> [PublishedStatement] {
    unique(statements, by: \.text)
  }

  static func unique<Item>(_ items: [Item], by text: (Item) -> String) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert(Folding.key(text($0))).inserted }
  }

  private static func weight(_ text: String) -> Int {
    let length = text.count
    var weight = (30...130).contains(length) ? 2 : (18...190).contains(length) ? 1 : 0
    if text.hasSuffix("…") || text.hasPrefix("…") { weight -= 1 }
    return weight
  }
}
