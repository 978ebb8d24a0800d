package import Words

/// The single words that the phrases of some lists are made of.
package struct ListWords: Sendable {
  private var words: Set<UInt64> = []
  /// The folded beginnings of words, as of `stem*`.
  private var starts: [[UInt8]] = []
  /// The folded ends of words, as of `*tail`.
  private var ends: [[UInt8]] = []

  package init(_ lists: [Vocabulary]) {
    for list in lists {
      let (tokens, folded) = Lexer.cut("\(list.text)".utf8.span)
      for (index, token) in tokens.enumerated() where token.isWord {
        let letters = Array(folded[token.key])
        if index + 1 < tokens.count, tokens[index + 1].isGlued, tokens[index + 1].isMark("*") {
          starts.append(letters)
        } else if index > 0, token.isGlued, tokens[index - 1].isMark("*") {
          ends.append(letters)
        } else {
          words.insert(token.hash)
        }
      }
    }
  }

  /// Whether a word, with its folded letters, stands in a phrase of one of the lists.
  package func holds(_ token: Token, _ letters: ArraySlice<UInt8>) -> Bool {
    words.contains(token.hash) || starts.contains { letters.starts(with: $0) }
      || ends.contains { letters.suffix($0.count).elementsEqual($0) }
  }
}
