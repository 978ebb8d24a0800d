internal import CommonMark
internal import Diagnostics
internal import Words

/// The words of notes where there is no Markdown: in calendars, feeds, tables and messages.
enum PlainWords {
  /// A statement on one line, with nothing in it that a program would obey.
  static func line(_ statement: String) -> String {
    PlainText.line(InlineMarkdown.plainText(statement))
  }

  /// A statement as a title: without the full stop behind it.
  static func title(_ statement: String) -> String {
    let words = line(statement)
    return words.hasSuffix(".") && !words.hasSuffix("..") ? String(words.dropLast()) : words
  }

  /// A statement as a sentence: with a full stop, unless it ends in a mark already.
  static func sentence(_ statement: String) -> String {
    let words = line(statement)
    guard let last = words.last, last.isLetter || last.isNumber || last == ")" else { return words }
    return words + "."
  }

  /// The number of words, as an editor counts them.
  static func count(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// Whether a text says the same thing as another.
  static func key(_ statement: String) -> String { Folding.key(line(statement)) }
}
