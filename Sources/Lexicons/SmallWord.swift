public import Words

/// A class of small words that readers ask for everywhere; see `small-words.txt`.
public enum SmallWord: Int, CaseIterable, CodingKey, Sendable {
  case article, of, `in`, on, at, `for`, with, about, and, between

  private static let classes = WordClasses<SmallWord>(.smallWords)

  /// Whether a word, by the hash of its folded letters, is of the class.
  public func holds(_ word: UInt64) -> Bool { Self.classes.contains(word, self) }
}

extension Line {
  /// Whether a token is a small word of a class.
  public func isA(_ wanted: SmallWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
