internal import Lexicons
package import Words

/// Cuts a line into its sentences: `Mevr. Z. vraagt of …` is one, and an opening quotation mark or
/// an arrow belongs to what stands behind it.
package enum SentenceParts {
  package static func parts(of line: Line) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in line.tokens.indices where index > start {
      guard let cut = cut(at: index, after: start, line) else { continue }
      parts.append(start..<cut)
      start = cut
    }
    if start < line.tokens.count { parts.append(start..<line.tokens.count) }
    return parts
  }

  /// Where the sentence begins that opens at a token; `nil` when none does.
  private static func cut(at index: Int, after start: Int, _ line: Line) -> Int? {
    let token = line.tokens[index]
    guard token.opensSentence else { return nil }
    // `… van de gemeente. #groen`: marks of the writer's own belong to what they are put behind.
    if index > 0, token.isGlued,
      let mark = "#@^".unicodeScalars.first(where: { line.tokens[index - 1].isMark($0) }),
      mark.isASCII
    {
      return nil
    }
    var cut = index
    while cut - 1 > start, isOpening(line.tokens[cut - 1]), !line.tokens[cut - 1].isGlued {
      cut -= 1
    }
    // `'s Avonds`: nothing but a mark stands before it.
    if line.tokens[start..<cut].allSatisfy(isOpening) { return nil }
    if line.tokens[cut].isMark("("), line.tokens[cut...].last?.isMark(")") ?? false { return nil }
    if line.tokens[cut - 1].isMark(";") { return nil }
    return isAbbreviated(before: cut, line) ? nil : cut
  }

  private static func isOpening(_ token: Token) -> Bool {
    token.isMark("\"") || token.isMark("'") || token.isMark("(") || token.isMark("-")
      || token.isMark("*") || token.isMark("_")
  }

  /// Whether the full stop before a token is that of an abbreviation, an initial or an ordinal.
  private static func isAbbreviated(before index: Int, _ line: Line) -> Bool {
    guard index >= 2, line.tokens[index - 1].isMark("."), line.tokens[index - 1].isGlued else {
      return false
    }
    let word = line.tokens[index - 2]
    let isLower = line.tokens[index].isWord && !line.tokens[index].isCapitalised
    switch word.kind {
    case .number: return isLower && word.digits <= 2
    case .mark: return false
    case .word:
      if word.key.count == 1 { return true }
      guard let match = line.first(.abbreviations, in: (index - 2)..<(index - 1)) else {
        return isLower && line.tokens[index - 1].isMark("…")
      }
      // `gesloten tot 15 dec. De winkel …`
      return match.value == "abbreviation" || isLower || line.tokens[index].isNumber
    }
  }
}
