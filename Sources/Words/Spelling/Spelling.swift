/// Finds the known name that somebody probably meant.
package enum Spelling {
  /// The nearest candidate, if it is near enough to be a slip of the hand.
  ///
  /// Near is one edit in four letters, two in eight and three beyond (Damerau-Levenshtein,
  /// restricted to neighbouring swaps), over folded keys; the first in order wins a tie.
  package static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    SpellingIndex(candidates).nearest(to: word)
  }

  /// The one name that a heading is a slip of the pen away from; `nil` when there are two.
  ///
  /// Stricter than ``nearest(to:among:)``, for what is understood without asking: the first
  /// letter is right, and one letter is off in a short name, two from nine letters on.
  ///
  /// - Parameters:
  ///   - key: The folded words of the heading.
  ///   - candidates: Folded names.
  /// - Returns: The name that was probably meant.
  package static func slip(of key: String, among candidates: [String]) -> String? {
    let bytes = Array(key.utf8)
    guard bytes.count >= 4, bytes.count <= 40 else { return nil }
    let limit = bytes.count < 9 ? 1 : 2
    let letters = SpellingIndex.letters(of: bytes)
    var best: (distance: Int, name: String)?
    var isTied = false
    for candidate in candidates
    where candidate.utf8.first == bytes[0] && abs(candidate.utf8.count - bytes.count) <= limit {
      // An edit takes at most one letter away and brings at most one.
      guard
        (letters ^ SpellingIndex.letters(of: candidate.utf8)).nonzeroBitCount <= 2 * limit
      else { continue }
      let distance = distance(bytes, Array(candidate.utf8))
      guard distance <= limit else { continue }
      if let found = best, found.distance < distance { continue }
      isTied = best?.distance == distance
      best = (distance, candidate)
    }
    return isTied ? nil : best?.name
  }

  /// The number of letters to insert, delete, replace or swap.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var value = min(previous[column] + cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          value = min(value, beforePrevious[column - 1] + 1)
        }
        current.append(value)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
