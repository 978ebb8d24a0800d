internal import Words

/// Words that something holds, each as often as it holds it.
struct WordPool {
  private var counts = WordCounts()

  /// Adds the words of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - all: All words so far, to which its words are added.
  mutating func add(_ text: String, _ all: inout WordCounts) {
    guard !text.isEmpty else { return }
    let tokens = Lexer.cut(text).tokens
    counts.reserve(tokens.count)
    for token in tokens where token.kind != .mark {
      counts.add(token.hash)
      all.add(token.hash)
    }
  }

  func contains(_ token: Token) -> Bool { counts.contains(token.hash) }

  /// Takes a word out once; whether it was there.
  mutating func take(_ token: Token) -> Bool { counts.take(token.hash) }
}

extension WordCounts {
  /// Adds the words of a text.
  mutating func add(wordsOf text: String) {
    guard !text.isEmpty else { return }
    for token in Lexer.cut(text).tokens where token.kind != .mark { add(token.hash) }
  }
}
