public import Words

/// A class of small words that readers ask for everywhere; see `small-words.txt`.
public enum SmallWord: Int, WordClass, Sendable {
  case article, of, `in`, on, at, `for`, with, about, and, between
  case no, nobody, nothing, without, oneself, they, that, to, tooMuch, only, neuter, was, yet
  case writer, or, have, became, being, per, ofWriter

  public static let classes = WordClasses<SmallWord>(.smallWords)
}

extension Line {
  /// Whether a token is a small word of a class; none stands behind the last one.
  public func isA(_ wanted: SmallWord, at index: Int) -> Bool {
    index < tokens.count && wanted.holds(tokens[index].hash)
  }

  /// Whether the line has a small word of a class.
  public func has(_ wanted: SmallWord) -> Bool { tokens.contains { wanted.holds($0.hash) } }
}
