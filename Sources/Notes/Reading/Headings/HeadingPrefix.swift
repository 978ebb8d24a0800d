internal import Lexicons
internal import Words

/// What stands before the words of a heading and only numbers them: `2.1`, `IV.`, `Ronde 2:`,
/// `Tafel 3 -`, `Thema:`.
enum HeadingPrefix {
  /// The token at which the words behind all prefixes start.
  ///
  /// A heading that is a prefix alone, such as `Tafel 3`, has no words: the end of the line.
  static func end(in line: Line) -> Int {
    var start = skippingMarks(line, from: 0)
    // `2. Ronde 2: zorgen` has two of them.
    for _ in 0..<2 {
      guard
        let end = part(in: line, at: start) ?? number(in: line, at: start)
          ?? subject(in: line, at: start)
      else { break }
      start = skippingMarks(line, from: end)
    }
    return start
  }

  /// Marks that may stand around the words of a heading and mean nothing there.
  private static func skippingMarks(_ line: Line, from start: Int) -> Int {
    var index = start
    while index < line.tokens.count, isOrnament(line.tokens[index]) { index += 1 }
    return index
  }

  private static func isOrnament(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    return ["*", "_", "~", "#", ">", "•", "-", ":", ".", ")", "|", "=", "→", "/"].contains {
      token.isMark($0)
    }
  }

  /// Reads `Ronde 2`, `Agendapunt 3b` or `Tafel A`.
  private static func part(in line: Line, at start: Int) -> Int? {
    guard let match = line.first(.parts, in: start..<line.tokens.count),
      match.tokens.lowerBound == start, ["part", "subject"].contains(match.value)
    else { return nil }
    let index = match.tokens.upperBound
    guard index < line.tokens.count else { return nil }
    let token = line.tokens[index]
    if token.isNumber {
      // `Punt 3b`, but not `Tafel 4 personen`.
      let behind = index + 1
      guard behind < line.tokens.count else { return behind }
      let next = line.tokens[behind]
      if next.kind == .mark { return behind }
      if next.isWord, next.isGlued, next.range.count == 1 { return behind + 1 }
      return token.number < 40 && next.isCapitalised ? behind : nil
    }
    guard token.isWord, token.range.count == 1, token.isCapitalised,
      index + 1 == line.tokens.count || line.tokens[index + 1].kind == .mark
    else { return nil }
    return index + 1
  }

  /// Reads `2.`, `2.1`, `2)`, `IV.` or `B.`.
  private static func number(in line: Line, at start: Int) -> Int? {
    let tokens = line.tokens
    guard start + 1 < tokens.count else { return nil }
    var index = start
    guard tokens[index].isNumber || isLetterNumber(line, index) else { return nil }
    index += 1
    var marks = 0
    while index < tokens.count, tokens[index].isGlued {
      if tokens[index].isMark(".") || tokens[index].isMark(")") {
        marks += 1
      } else if !tokens[index].isNumber || marks == 0 {
        break
      }
      index += 1
    }
    // `9.30 uur` is a time; behind a number stands a word that is no measure.
    guard marks > 0, index < tokens.count, !tokens[index].isGlued else { return nil }
    let isDecimal = tokens[index - 1].isNumber
    return !isDecimal || tokens[index].isCapitalised || tokens[index].kind == .mark ? index : nil
  }

  /// Whether a token is a Roman numeral or a single letter, in capitals.
  private static func isLetterNumber(_ line: Line, _ index: Int) -> Bool {
    guard line.tokens[index].isWord, line.tokens[index].isCapitalised else { return false }
    let key = line.key(index)
    return key.utf8.count == 1 || ["ii", "iii", "iv", "vi", "vii", "viii", "ix"].contains(key)
  }

  /// Reads `Thema:` or `Onderwerp -` before the name of a subject.
  private static func subject(in line: Line, at start: Int) -> Int? {
    guard let match = line.first(.parts, in: start..<line.tokens.count),
      match.tokens.lowerBound == start, match.tokens.upperBound + 1 < line.tokens.count
    else { return nil }
    let mark = line.tokens[match.tokens.upperBound]
    let isParted = mark.isMark(":") || (mark.isMark("-") && !mark.isGlued)
    return isParted && match.value == "subject" ? match.tokens.upperBound + 1 : nil
  }
}
