/// Counts the edits between one word and many names, in rows that are made once.
///
/// An edit inserts, deletes or replaces a letter, or swaps two neighbours (Damerau-Levenshtein, restricted to
/// neighbouring swaps).
struct EditCounter {
  /// The folded letters of the word.
  let word: [UInt8]
  /// The most edits that are counted.
  var limit: Int
  private let bounds: SpelledName.Bounds
  private var beforePrevious: [Int]
  private var previous: [Int]
  private var current: [Int]

  init(_ word: [UInt8], limit: Int) {
    self.word = word
    self.limit = limit
    bounds = SpelledName.Bounds(of: word)
    beforePrevious = Array(0...word.count)
    previous = beforePrevious
    current = beforePrevious
  }

  /// Whether a name with some bounds may be so few edits away.
  @inline(__always) func mayReach(_ name: SpelledName.Bounds) -> Bool {
    name.mayBe(bounds, within: limit)
  }

  /// The edits between the word and a name; `nil` when they are over the limit.
  mutating func edits(to name: [UInt8]) -> Int? {
    for column in previous.indices { previous[column] = column }
    var leastBefore = 0
    for row in name.indices {
      current[0] = row + 1
      var least = row + 1
      for column in word.indices {
        let cost = name[row] == word[column] ? 0 : 1
        var value = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, name[row] == word[column - 1], name[row - 1] == word[column] {
          value = min(value, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = value
        least = min(least, value)
      }
      // A swap reaches over one row, so two of them must be too far off.
      if least > limit, leastBefore > limit { return nil }
      leastBefore = least
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[word.count] <= limit ? previous[word.count] : nil
  }
}
