internal import Calendar
internal import Words
internal import Notes

/// Two agreements of an area that may well be one, of which no note says so.
///
/// It is a suggestion: nothing is ever joined on the ground of words alone.
package struct LikelyTwin: Hashable, Sendable {
  /// In how many agreements a word may stand to say something; so a thousand alike cost no million.
  private static let commonest = 64

  package let earlier: Agreement
  package let later: Agreement

  /// The mark that would join them; `nil` when neither has one.
  package var mark: String? {
    if earlier.isMarked { return earlier.id }
    return later.isMarked ? later.id : nil
  }

  /// Finds the agreements that look like an earlier one which was still open.
  ///
  /// They share at least two words that say something, half of those of the shorter one; two
  /// thirds when other people took them on. Two with marks of their own are never suggested.
  ///
  /// - Parameter agreements: The agreements of an area, in the order in which they were made.
  /// - Returns: The suggestions, at most one for each later agreement.
  package static func find(in agreements: [Agreement]) -> [LikelyTwin] {
    let words = agreements.map { Likeness.starts(of: $0.text) }
    var places: [Substring: [Int]] = [:]
    var twins: [LikelyTwin] = []
    for (index, agreement) in agreements.enumerated() {
      var shared: [Int: Int] = [:]
      for word in words[index] {
        let known = places[word, default: []]
        guard known.count <= commonest else { continue }
        for place in known { shared[place, default: 0] += 1 }
        places[word, default: []].append(index)
      }
      // The first that is likely is the best: to judge one costs more than to sort them all.
      let best = shared.sorted { ($1.value, $1.key) < ($0.value, $0.key) }.first { place, count in
        isLikely(
          agreements[place], agreement, count, of: min(words[place].count, words[index].count))
      }
      if let best {
        twins.append(LikelyTwin(earlier: agreements[best.key], later: agreement))
      }
    }
    return twins
  }

  private static func isLikely(
    _ earlier: Agreement, _ later: Agreement, _ shared: Int, of count: Int
  ) -> Bool {
    guard shared >= 2, shared * 2 >= count, !(earlier.isMarked && later.isMarked),
      earlier.since < later.since, earlier.wasOpen(on: later.since)
    else { return false }
    let isElsewhere =
      !earlier.owners.isEmpty && !later.owners.isEmpty
      && Set(earlier.owners.map(Folding.key)).isDisjoint(with: later.owners.map(Folding.key))
    return !isElsewhere || shared * 3 >= count * 2
  }
}

extension Agreement {
  /// Whether something still had to happen at the end of a day.
  fileprivate func wasOpen(on day: CalendarDate) -> Bool {
    history.count == 1 ? status.isOpen : standing(on: day)?.status.isOpen ?? false
  }
}
