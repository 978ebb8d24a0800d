internal import Words

/// Words that something holds, each as often as it holds it.
struct WordPool {
  private var counts: [UInt64: Int] = [:]

  /// Adds the words of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - all: The hashes of all words so far, to which its words are added.
  mutating func add(_ text: String, _ all: inout Set<UInt64>) {
    for token in Lexer.cut(text.utf8.span).tokens where token.kind != .mark {
      counts[token.hash, default: 0] += 1
      all.insert(token.hash)
    }
  }

  func contains(_ token: Token) -> Bool { counts[token.hash] != nil }

  /// Takes a word out once; whether it was there.
  mutating func take(_ token: Token) -> Bool {
    guard let count = counts[token.hash], count > 0 else { return false }
    counts[token.hash] = count - 1
    return true
  }
}
