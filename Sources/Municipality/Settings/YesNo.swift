internal import Lexicons
internal import Words

/// Yes and no as people write them; see `answers.txt`.
package enum YesNo {
  /// The answer in the first word: `ja, alleen zonder naam` is a yes.
  package static func read(_ text: String) -> Bool? {
    guard let word = Folding.key(text).cut(at: " ").first else { return nil }
    if word == "1" { return true }
    if word == "0" { return false }
    return answers[WordHash.of(word.utf8)]
  }

  private static let answers = WordMap(
    Vocabulary.answers.entries.map { ($0.key, $0.value == "yes") })
}
