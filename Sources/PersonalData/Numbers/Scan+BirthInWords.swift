internal import Lexicons
internal import Source
internal import Words

/// A day of birth with its number, its year or both in words: `geboren op de twaalfde mei
/// negentienveertig`, `geb. den 4den maart 1938`.
extension Scan {
  /// Looks for one around the word for a month.
  mutating func birthInWords(at month: Int) {
    guard tokens[month].has(.month), !isWithinMatch(month), let first = dayStart(before: month),
      !isWithinMatch(first), isBesideBirth(first),
      !isBefore(first, within: 9, [.topic, .publicPlace, .desk, .people]),
      !isBefore(first, within: 4, .anniversary) || isSomebodys(birthday: first)
    else { return }
    let last = yearEnd(behind: month)
    add(
      .birthDate, tokens[first].range.lowerBound..<tokens[last].range.upperBound,
      last > month ? .likely : .possible)
  }

  /// Whether a word for birth stands a few words before in the same sentence: `geb.` ends none.
  private func isBesideBirth(_ first: Int) -> Bool {
    var place = first
    while place > 0, first - place < 4 {
      let before = tokens[place - 1]
      guard tokens[place].gap.ends == .none || before.has(.birth) && before.length < 5,
        tokens[place].gap.ends < .block
      else { return false }
      if before.has(.birth) { return true }
      place -= 1
    }
    return false
  }

  /// Whether one person stands before a birthday: `het koor viert zijn verjaardag` is of none.
  private func isSomebodys(birthday first: Int) -> Bool {
    (max(0, first - 8)..<first).contains { isOnePerson($0) || tokens[$0].has(.firstName) }
  }

  /// The first token of `4`, `4den` or `twaalfde` before a month.
  private func dayStart(before month: Int) -> Int? {
    guard month > 0, tokens[month].gap.isSpace else { return nil }
    let day = month - 1
    if tokens[day].kind == .number { return (1...31).contains(tokens[day].number) ? day : nil }
    if tokens[day].is(SoughtWord.dayEnd), day > 0, tokens[day].gap.isGlued,
      tokens[day - 1].kind == .number, (1...31).contains(tokens[day - 1].number)
    {
      return day - 1
    }
    return isNumber(day) || tokens[day].has(.ordinal) ? day : nil
  }

  /// The last token of a year behind a month; the month when there is none.
  private func yearEnd(behind month: Int) -> Int {
    var last = month
    var place = month + 1
    while place < month + 6, let token = next(place) {
      if token.kind == .number {
        return token.length == 2 || (1900...2099).contains(token.number) ? place : last
      }
      if isNumber(place) {
        last = place
      } else if !token.is(SoughtWord.yearLink) {
        break
      }
      place += 1
    }
    return last
  }

  /// Whether a word is a number, by itself or put together: `zestig`, `negentienveertig`,
  /// `vierentwintigste`.
  private func isNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.length > 2 else { return false }
    return token.has([.numeral, .ordinal]) || Self.numberEnds.end(token.range, of: bytes, behind: 3)
  }

  private static let numberEnds = WordEnds([
    "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    "tiende", "tigste", "honderd",
  ])
}
