internal import Notes

/// The numbers that may stand in a table of themes, and what readers can tell from each.
///
/// A reader who has earlier tables subtracts them, and adds what is common sense: of two more
/// conversations at most two were about a theme. So not every number can be shown. Those that
/// would give a small difference away are shown as a lower one, and a reader who knows the rule
/// knows no more than that it is that or a little higher.
struct CountReadings {
  /// What readers know from one table: the number of conversations, and those about the theme.
  struct Table {
    let among: Int
    let conversations: CountRange
  }

  /// What readers can tell, lowest first; the first when no number is shown.
  private(set) var ranges: [CountRange] = []
  /// Tables of ever more of the same conversations.
  private struct Chain {
    let tables: [Table]
    /// The pairs of tables between which a small difference is known already.
    let known: Set<[Int]>
  }

  private var chains: [Chain] = []
  private let among: Int
  private let threshold: Int

  /// Works out what readers can tell; without other tables that is every number from the
  /// threshold on.
  ///
  /// - Parameters:
  ///   - tables: What readers know, of conversations that are part of the new ones or all of them.
  ///   - among: The number of conversations that the new table counts.
  ///   - leastHidden: The least number there can be when none is shown.
  ///   - threshold: The fewest conversations of which a number may tell.
  init(_ tables: [Table], among: Int, leastHidden: Int, threshold: Int) {
    self.among = among
    self.threshold = threshold
    let hidden = CountRange(
      min: leastHidden, max: max(leastHidden, min(threshold - 1, among)))
    guard !tables.isEmpty else {
      ranges = [hidden]
      return
    }
    let all = CountRange(min: 0, max: among)
    // Where they are not of ever more conversations, each is laid beside the new one by itself.
    let fits = smallDifferences(tables + [Table(among: among, conversations: all)]) != nil
    self.chains = (fits ? [tables] : tables.map { [$0] }).map { chain in
      let known = smallDifferences(chain + [Table(among: among, conversations: all)])
      return Chain(tables: chain, known: Set(known ?? []))
    }
    var first = hidden
    while first.max < among, !isSafe(first) { first.max += 1 }
    ranges = [first]
    for count in (first.max + 1)..<max(first.max + 1, among + 1) {
      if isSafe(CountRange(count)) {
        ranges.append(CountRange(count))
      } else {
        ranges[ranges.count - 1].max = count
      }
    }
  }

  /// What readers can tell from a number that is shown as this range, or as none.
  ///
  /// - Parameter count: The true number.
  /// - Returns: The range, of which the least is shown; `nil` when no number may be.
  func shown(_ count: Int) -> CountRange? {
    if chains.isEmpty { return count >= threshold ? CountRange(count) : nil }
    return ranges.dropFirst().first { $0.min <= count && count <= $0.max }
  }

  var hidden: CountRange { ranges.first ?? CountRange(0) }

  private func isSafe(_ range: CountRange) -> Bool {
    chains.allSatisfy { chain in
      let pairs = smallDifferences(chain.tables + [Table(among: among, conversations: range)])
      return pairs.map { chain.known.isSuperset(of: $0) } ?? true
    }
  }

  /// The pairs of tables between which a reader knows that the difference is below the threshold
  /// and not zero; `nil` when the numbers do not fit together, as when notes were changed.
  private func smallDifferences(_ tables: [Table]) -> [[Int]]? {
    let all = tables.enumerated().sorted {
      ($0.element.among, $0.offset) < ($1.element.among, $1.offset)
    }
    var low = all.map(\.element.conversations.min)
    var high = all.map(\.element.conversations.max)
    // A number grows by no more than the conversations that came.
    for index in all.indices.dropFirst() {
      let more = all[index].element.among - all[index - 1].element.among
      low[index] = max(low[index], low[index - 1])
      high[index] = min(high[index], high[index - 1] + more)
    }
    for index in all.indices.dropLast().reversed() {
      let more = all[index + 1].element.among - all[index].element.among
      low[index] = max(low[index], low[index + 1] - more)
      high[index] = min(high[index], high[index + 1])
    }
    if all.indices.contains(where: { low[$0] > high[$0] }) { return nil }
    var pairs: [[Int]] = []
    for later in all.indices {
      for earlier in all.indices where earlier < later {
        let more = all[later].element.among - all[earlier].element.among
        let least = max(0, low[later] - high[earlier])
        let most = min(more, high[later] - low[earlier])
        if least > 0, most < threshold { pairs.append([all[earlier].offset, all[later].offset]) }
      }
    }
    return pairs
  }
}
