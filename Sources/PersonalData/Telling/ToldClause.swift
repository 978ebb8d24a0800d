internal import Lexicons
internal import Source
internal import Words

/// What is told of somebody, in the order and the spelling that the lists have: the verb first, and
/// `haar` for `d'r`.
struct ToldClause {
  let line: Line
  /// Where each word starts in the text of the line, and its tokens in the note.
  private let words: [(start: Int, tokens: ClosedRange<Int>)]

  /// - Parameters:
  ///   - text: The words in the spelling of the lists, with a space between them.
  ///   - words: Where each starts in that text, and its tokens in the note.
  init(_ text: [UInt8], _ words: [(start: Int, tokens: ClosedRange<Int>)]) {
    line = Line(String(decoding: text, as: UTF8.self))
    self.words = words
  }

  private init(_ line: Line, _ words: [(start: Int, tokens: ClosedRange<Int>)]) {
    self.line = line
    self.words = words
  }

  /// The clause that some tokens of the note make, of which all stand in this one in their order.
  ///
  /// - Returns: `nil` when a word is parted by their ends, or one of them is not there.
  func clause(of tokens: ClosedRange<Int>) -> ToldClause? {
    let first = words.bisected { $0.tokens.lowerBound >= tokens.lowerBound }
    let end = words.bisected { $0.tokens.upperBound > tokens.upperBound }
    guard first < end, words[first].tokens.lowerBound == tokens.lowerBound,
      words[end - 1].tokens.upperBound == tokens.upperBound
    else { return nil }
    let start = words[first].start
    let stop = end < words.count ? words[end].start - 1 : line.text.utf8.count
    guard let part = line.tokens(in: start..<stop) else { return nil }
    let words = words[first..<end].map { (start: $0.start - start, tokens: $0.tokens) }
    return ToldClause(line.line(of: part), words)
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
