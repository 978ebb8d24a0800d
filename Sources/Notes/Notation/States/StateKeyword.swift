internal import Words

/// Words that stand out at the start or the end of a line, as words for a state do: in capitals
/// (`TODO`, `IN-PROGRESS`), or between marks of stress (`*gesloten*`).
enum StateKeyword {
  /// The tokens of such words, with their marks.
  static func places(in line: Line) -> [Range<Int>] {
    var places: [Range<Int>] = []
    if let first = capitals(line, from: 0) { places.append(first) }
    if let last = lastCapitals(line) { places.append(last) }
    if let last = lastStress(line) { places.append(last) }
    return places
  }

  private static func isCapitals(_ token: Token) -> Bool {
    token.traits.contains(.isAllCapitals)
  }

  /// One word in capitals at the start, or more with dashes between them.
  private static func capitals(_ line: Line, from start: Int) -> Range<Int>? {
    guard start < line.tokens.count, isCapitals(line.tokens[start]) else { return nil }
    var end = start + 1
    while end + 1 < line.tokens.count, line.tokens[end].isMark("-"), line.tokens[end].isGlued,
      isCapitals(line.tokens[end + 1])
    { end += 2 }
    return start..<end
  }

  private static func lastCapitals(_ line: Line) -> Range<Int>? {
    var end = line.tokens.count
    while end > 0, line.tokens[end - 1].isMark(".") || line.tokens[end - 1].isMark("!") { end -= 1 }
    var start = end
    while start > 0, isCapitals(line.tokens[start - 1]) { start -= 1 }
    return start < end && start > 0 ? start..<line.tokens.count : nil
  }

  /// The words between two equal marks at the end of a line.
  private static func lastStress(_ line: Line) -> Range<Int>? {
    guard let last = line.tokens.last, last.isMark("*") || last.isMark("_"), last.isGlued else {
      return nil
    }
    let open = line.tokens.dropLast().lastIndex { $0.kind == .mark && $0.hash == last.hash }
    guard let open, open > 0, open + 1 < line.tokens.count - 1, !line.tokens[open].isGlued,
      line.tokens.count - open <= 6
    else { return nil }
    return open..<line.tokens.count
  }
}
