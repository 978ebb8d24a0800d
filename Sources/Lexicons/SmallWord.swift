public import Words

/// A class of small words that readers ask for everywhere; see `small-words.txt`.
public enum SmallWord: Int, WordClass, Sendable {
  case article, of, `in`, on, at, `for`, with, about, and, between

  public static let classes = WordClasses<SmallWord>(.smallWords)
}

extension Line {
  /// Whether a token is a small word of a class.
  public func isA(_ wanted: SmallWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
