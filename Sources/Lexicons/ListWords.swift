public import Words

/// The single words that the phrases of some lists are made of.
public struct ListWords: Sendable {
  private let words: WordTable
  /// The folded beginnings of words, as of `stem*`.
  private let starts: WordTable
  /// The folded ends of words, as of `*tail`, spelt backwards.
  private let ends: WordTable

  public init(_ lists: [Vocabulary]) {
    var words: [(hash: UInt64, value: Int32)] = []
    var starts: [(hash: UInt64, value: Int32)] = []
    var ends: [(hash: UInt64, value: Int32)] = []
    for list in lists {
      let (tokens, folded) = Lexer.cut("\(list.text)".utf8.span)
      for (index, token) in tokens.enumerated() where token.isWord {
        if index + 1 < tokens.count, tokens[index + 1].isGlued, tokens[index + 1].isMark("*") {
          starts.append((token.hash, 0))
        } else if index > 0, token.isGlued, tokens[index - 1].isMark("*") {
          ends.append((WordHash.of(Array(folded[token.key].reversed())[...]), 0))
        } else {
          words.append((token.hash, 0))
        }
      }
    }
    self.words = WordTable(words)
    self.starts = WordTable(starts)
    self.ends = WordTable(ends)
  }

  /// Whether a word, with its folded letters, stands in a phrase of one of the lists.
  public func holds(_ token: Token, _ letters: ArraySlice<UInt8>) -> Bool {
    if words.contains(token.hash) { return true }
    let bytes = letters.span
    var start = WordHash()
    var end = WordHash()
    for index in bytes.indices {
      start.add(bytes[index])
      end.add(bytes[bytes.count - 1 - index])
      if starts.contains(start.value) || ends.contains(end.value) { return true }
    }
    return false
  }
}
