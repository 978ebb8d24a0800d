/// Finds the known name that somebody probably meant.
public enum Spelling {
  /// The nearest candidate, if it is near enough to be a slip of the hand.
  ///
  /// Near is one edit in four letters, two in eight and three beyond (Damerau-Levenshtein,
  /// restricted to neighbouring swaps), over folded keys; the first in order wins a tie.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    SpellingIndex(candidates).nearest(to: word)
  }

  /// The number of letters to insert, delete, replace or swap.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    // The three rows change places, so that no row is made anew.
    var beforePrevious = Array(0...right.count)
    var previous = beforePrevious
    var current = beforePrevious
    for row in left.indices {
      current[0] = row + 1
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var value = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          value = min(value, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = value
      }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[right.count]
  }
}
