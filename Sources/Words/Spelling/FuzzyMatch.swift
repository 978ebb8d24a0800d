/// A score for how well a name fits what somebody has typed of it so far.
public struct FuzzyMatch: Hashable, Comparable, Sendable {
  /// The best first.
  private enum Rank: Int { case start, wordStart, initials, within, scattered }

  /// Whether its letters are only found one by one.
  public var isScattered: Bool { rank == Rank.scattered.rawValue }

  private let rank: Int
  /// The letters that were skipped, or the length of the name where none were.
  private let rest: Int

  /// Compares a name with what was typed, without case, accents and marks.
  ///
  /// - Returns: `nil` when the letters do not stand in the name in their order.
  public init?(_ typed: String, in name: String) {
    let (wanted, key) = (Folding.key(typed), Folding.key(name))
    rest = key.utf8.count
    if key.hasPrefix(wanted) {
      rank = Rank.start.rawValue
    } else if (" " + key).contains(" " + wanted) {
      rank = Rank.wordStart.rawValue
    } else {
      let letters = wanted.filter { $0 != " " }
      let words = key.cut(at: " ")
      if String(words.compactMap(\.first)).hasPrefix(letters) {
        rank = Rank.initials.rawValue
      } else if key.contains(wanted) {
        rank = Rank.within.rawValue
      } else if Self.isSubsequence(letters, of: key) {
        rank = Rank.scattered.rawValue
      } else {
        return nil
      }
    }
  }

  /// Whether letters stand in a name in their order, the first of them at the start of a word.
  private static func isSubsequence(_ letters: String, of key: String) -> Bool {
    guard let first = letters.first else { return true }
    return key.indices.contains { start in
      guard key[start] == first, start == key.startIndex || key[key.index(before: start)] == " "
      else { return false }
      var rest = letters[...]
      for letter in key[start...] where letter == rest.first { rest.removeFirst() }
      return rest.isEmpty
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.rank, left.rest) < (right.rank, right.rest)
  }
}
