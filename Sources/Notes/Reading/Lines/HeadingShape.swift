internal import Lexicons
internal import Words

/// Whether words that stand out, in bold or as the first line, look like a heading or say
/// something themselves.
enum HeadingShape {
  /// Whether words are a sentence: they end as one, have a label of their own, are long, or have
  /// a verb where a heading has none.
  static func isSentence(_ words: String) -> Bool {
    guard words.utf8.count <= 60, let last = words.utf8.last else { return true }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ","), UInt8(ascii: ";"): return true
    default: break
    }
    if let label = Label.split(words), !label.rest.isEmpty { return true }
    let keys = Folding.key(words).cut(at: " ")
    return keys.count > 8 || hasVerb(keys)
  }

  /// Whether words are as short as headings are, and start as one.
  static func isShort(_ words: String) -> Bool {
    guard let first = words.first, first.isUppercase || first.isNumber else { return false }
    return words.utf8.count <= 45 && words.utf8.filter { $0 == 0x20 }.count <= 4
  }

  /// Whether there is a verb behind the first word; `Wat is er al` asks after something, as
  /// headings do.
  static func hasVerb(_ keys: [Substring]) -> Bool {
    guard let first = keys.first, !LineWord.questionWord.holds(first) else { return false }
    return keys.dropFirst().contains { LineWord.sentenceVerb.holds($0) }
  }
}
