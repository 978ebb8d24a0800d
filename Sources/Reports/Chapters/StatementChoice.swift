internal import Words
internal import Publication

/// Chooses what to print where there is room for a few statements only.
///
/// A statement of a line or two tells a stranger most; the order of the notes stays.
enum StatementChoice {
  /// At most `limit` of the statements, each said once.
  static func choose(_ statements: [PublishedStatement], _ limit: Int) -> [PublishedStatement] {
    pick(unique(statements), limit)
  }

  /// The same for statements that are each said once already.
  static func pick(_ distinct: [PublishedStatement], _ limit: Int) -> [PublishedStatement] {
    guard distinct.count > limit else { return distinct }
    let weights = distinct.indices.map { weight(distinct[$0].text) }
    let best = distinct.indices.sorted { first, second in
      weights[first] == weights[second] ? first < second : weights[first] > weights[second]
    }
    return best.prefix(limit).sorted().map { distinct[$0] }
  }

  /// The statements without those that only differ in case, accents or marks from an earlier one.
  static func unique(_ statements: [PublishedStatement]) -> [PublishedStatement] {
    var seen: Set<String> = []
    return statements.filter { seen.insert(Folding.key($0.text)).inserted }
  }

  private static func weight(_ text: String) -> Int {
    let length = text.count
    var weight = (30...130).contains(length) ? 2 : (18...190).contains(length) ? 1 : 0
    if text.hasSuffix("…") || text.hasPrefix("…") { weight -= 1 }
    return weight
  }
}
