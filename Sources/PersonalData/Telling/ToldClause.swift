internal import Lexicons
internal import Source
internal import Words

/// What is told of somebody, in the order and the spelling that the lists have: the verb first, and
/// `haar` for `d'r`.
struct ToldClause {
  let line: Line
  /// Where each word starts in the text of the line, and its tokens in the note.
  private let words: [(start: Int, tokens: ClosedRange<Int>)]

  init(_ parts: [(tokens: ClosedRange<Int>, spelling: String)]) {
    var text = ""
    var words: [(start: Int, tokens: ClosedRange<Int>)] = []
    for part in parts {
      if !text.isEmpty { text += " " }
      words.append((text.utf8.count, part.tokens))
      text += part.spelling
    }
    line = Line(text)
    self.words = words
  }

  /// The tokens of the note that a phrase stands in, in their order there.
  func tokens(of match: Match) -> [Int] {
    let start = line.tokens[match.tokens.lowerBound].start
    let end = line.tokens[match.tokens.upperBound - 1].end
    let first = words.lastIndex { $0.start <= start } ?? 0
    let behind = words.firstIndex { $0.start >= end } ?? words.endIndex
    return first < behind ? words[first..<behind].flatMap(\.tokens).sorted() : []
  }
}
