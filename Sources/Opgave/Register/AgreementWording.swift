internal import Lexicons
internal import Words

/// The words in which something was agreed for an area, whatever their case, marks and articles.
///
/// A later line in the same words is about the same agreement; words that are only alike are
/// proposed, see ``LikelyTwin`` and ``FollowUp``.
struct AgreementWording: Hashable {
  private let area: String
  private let words: [Substring]

  /// The fewest letters of words that tell one agreement from another.
  private static let fewestLetters = 12

  /// - Returns: `nil` for words that are too few to tell one agreement from another.
  init?(_ text: String, area: String) {
    let words = Folding.key(text).cut(at: " ").filter {
      !(FunctionWord.role(of: WordHash.of($0))?.isDeterminer ?? false)
    }
    guard words.count > 1, words.reduce(0, { $0 + $1.utf8.count }) >= Self.fewestLetters else {
      return nil
    }
    (self.area, self.words) = (area, words)
  }
}
