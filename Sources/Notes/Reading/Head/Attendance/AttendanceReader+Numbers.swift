internal import Lexicons
internal import Words

/// Numbers of people as they are written.
extension AttendanceReader {
  /// `12`, `8 à 10`, `een stuk of tien`, `twee tafels van twaalf`.
  func count(at index: Int) -> (range: CountRange, end: Int)? {
    guard index < line.tokens.count, let first = line.number(at: index), !isYearOrDay(index) else {
      return nil
    }
    var end = index + 1
    // `een stuk of tien`, `een groep van acht`, `een man of twaalf`: the article is no number.
    if line.tokens[index].isWord, first == 1 {
      // `een dozijn bewoners`
      if end < line.tokens.count, line.tokens[end].isWord, let better = count(at: end) {
        return better
      }
      for next in (index + 1)..<min(index + 4, line.tokens.count) {
        if let better = count(at: next), line.tokens[next - 1].isWord,
          isJoint(next - 1) || line.isA(.nearly, at: next - 1)
        {
          return better
        }
      }
      // `een handjevol bewoners`: nobody knows how many.
      if attendance("some", at: end) != nil { return nil }
    }
    // `Fifteen-odd neighbours`
    if end + 1 < line.tokens.count, line.tokens[end].isMark("-"), line.isA(.odd, at: end + 1) {
      end += 2
    }
    guard end < line.tokens.count else { return (CountRange(first), end) }
    if attendance("groups", at: end) != nil, end + 2 < line.tokens.count, isOf(end + 1),
      let each = count(at: end + 2)
    {
      return (
        CountRange(min: first * each.range.min, max: first * each.range.max), each.end
      )
    }
    if isRangeMark(end) && !isOfInvited(end) || isBetween(index, end), end + 1 < line.tokens.count,
      let second = line.number(at: end + 1),
      second > first
    {
      end += 2
      return (CountRange(min: first, max: second), end)
    }
    return (CountRange(first), end)
  }

  private func isJoint(_ index: Int) -> Bool {
    line.isA(.of, at: index)
  }

  private func isOf(_ index: Int) -> Bool {
    line.isA(.of, at: index) || line.isA(.with, at: index)
  }

  /// Whether `en` stands between two bounds: `tussen de 20 en 25`.
  private func isBetween(_ index: Int, _ end: Int) -> Bool {
    guard line.isA(.and, at: end), index > 0 else { return false }
    let before = line.isA(.article, at: index - 1) && index > 1 ? index - 2 : index - 1
    return line.isA(.between, at: before)
  }

  private func isRangeMark(_ index: Int) -> Bool {
    let token = line.tokens[index]
    if token.isMark("-") { return true }
    guard token.isWord else { return false }
    return line.isA(.range, at: index)
  }

  /// Whether a number is part of a day, an hour, a year or an age.
  private func isYearOrDay(_ index: Int) -> Bool {
    let token = line.tokens[index]
    // `op drie juni`
    guard token.isNumber else {
      return index + 1 < line.tokens.count && line.holds(.months, at: index + 1)
    }
    if token.digits > 4 || token.digits == 4 && (1900...2099).contains(token.number) { return true }
    guard index + 1 < line.tokens.count else { return false }
    let next = line.tokens[index + 1]
    // `65+` is an age, `12+` may be a count.
    if next.isGlued, next.isMark("+") { return token.number >= 50 }
    if next.isGlued, next.isMark(".") || next.isMark(":") || next.isMark("/") {
      return index + 2 < line.tokens.count && line.tokens[index + 2].isNumber
    }
    return next.isWord && (line.isA(.measure, at: index + 1) || line.holds(.months, at: index + 1))
  }
}
