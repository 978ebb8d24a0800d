public import Words

/// The single words that the phrases of some lists are made of.
public struct ListWords: Sendable {
  private let words: WordTable
  /// The folded beginnings of words, as of `stem*`.
  private let starts: WordTable
  /// The folded ends of words, as of `*tail`, spelt backwards.
  private let ends: WordTable

  public init(_ lists: [Vocabulary]) {
    let tables = lists.map(\.table)
    words = Self.together(tables.map(\.words))
    starts = Self.together(tables.map(\.starts))
    ends = Self.together(tables.map(\.ends))
  }

  private static func together(_ lists: [FlatArray<UInt64>]) -> WordTable {
    var making = WordTableMaking(count: lists.reduce(0) { $0 + $1.count })
    for list in lists {
      for index in list.indices { _ = making.value(of: list[index], adding: 0) }
    }
    return making.table
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
