internal import Lexicons
internal import Words

/// Why an agreement does not go on, in the words of a line: `want de weg is te smal`.
enum Reason {
  /// The bytes of a line from which on it tells a reason, and those that are its words.
  struct Place {
    var whole: Range<Int>
    var words: Range<Int>
  }

  /// The place of a reason that a word opens: `want …`, `reden: …`.
  static func opened(in line: Line) -> Place? {
    let end = line.text.utf8.count
    for match in line.matches(of: .reasons) where match.value != "cause" {
      let start = line.tokens[match.tokens.lowerBound].start
      guard match.value == "label" else { return Place(whole: start..<end, words: start..<end) }
      var next = match.tokens.upperBound
      while next < line.tokens.count, line.tokens[next].isMark(":") { next += 1 }
      guard next < line.tokens.count else { continue }
      return Place(whole: start..<end, words: line.tokens[next].start..<end)
    }
    return nil
  }

  /// The place of a cause behind a colon: `drempel verlagen: geen geld`.
  static func cause(in line: Line, _ clauses: [Clause]) -> Place? {
    let causes = line.matches(of: .reasons)
    for clause in clauses.dropFirst() where clause.opening == .colon {
      guard causes.contains(where: { $0.tokens.lowerBound == clause.tokens.lowerBound }) else {
        continue
      }
      let end = line.text.utf8.count
      return Place(
        whole: line.tokens[clause.mark.lowerBound].start..<end,
        words: line.tokens[clause.tokens.lowerBound].start..<end)
    }
    return nil
  }
}
