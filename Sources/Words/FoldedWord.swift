/// A word of running text with its folded key.
public struct FoldedWord: Hashable, Sendable {
  /// The UTF-8 bytes in the text.
  public var range: Range<Int>
  public var key: String

  /// The words of a text; marks, spaces and hyphens part them, and digits go with the letters that
  /// they touch.
  public static func words(in text: String) -> [FoldedWord] {
    let (tokens, folded) = Lexer.cut(text)
    var words: [FoldedWord] = []
    for token in tokens where token.kind != .mark {
      let key = String(decoding: folded[token.key], as: UTF8.self)
      if token.isGlued, let last = words.last, last.range.upperBound == token.start {
        words[words.count - 1].key += key
        words[words.count - 1].range = last.range.lowerBound..<token.end
      } else {
        words.append(FoldedWord(range: token.range, key: key))
      }
    }
    return words
  }
}
