public import Words

/// Words that put people in a box, and what can be said instead.
///
/// Public texts are written with the neutral words, and the checker points at the others.
public enum NeutralWords {
  /// The text with each such word replaced; a capital at the start stays.
  public static func replacing(in line: Line) -> String {
    let tokens = line.tokens.filter { table.contains($0.hash) }
    guard !tokens.isEmpty else { return line.text }
    let bytes = Array(line.text.utf8)
    var result = ""
    var copied = 0
    for token in tokens {
      let words = entries[Int(table.value(of: token.hash))].value
      result += String(decoding: bytes[copied..<token.start], as: UTF8.self)
      result += token.isCapitalised ? words.prefix(1).uppercased() + words.dropFirst() : words
      copied = token.end
    }
    return result + String(decoding: bytes[copied...], as: UTF8.self)
  }

  private static let entries = Vocabulary.neutralWords.entries
  private static let table = WordTable(
    entries.enumerated().map { (hash: $1.hash, value: Int32($0)) })
}
