internal import Lexicons
internal import Words

/// The tokens of one day: `2026-03-12`, `12-3-'26`, `12 mrt 2026`, `March 12, 2026`, `12-3`.
struct DayPattern {
  var day: Int
  var month: Int
  var year: Int?
  /// The index past the last token.
  var end: Int

  static func match(_ tokens: [Token], at index: Int, allowsBareNumbers: Bool) -> DayPattern? {
    let token = tokens[index]
    switch token.kind {
    case .number:
      return iso(tokens, index) ?? compact(tokens, index) ?? numeric(tokens, index)
        ?? dayAndMonth(tokens, index) ?? (allowsBareNumbers ? bare(tokens, index) : nil)
    case .word:
      return monthAndDay(tokens, index, allowsNoYear: allowsBareNumbers)
        ?? spelledDay(tokens, index)
    case .mark:
      return nil
    }
  }

  private static func at(_ tokens: [Token], _ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether the tokens around do not make it part of a longer number.
  private static func isAlone(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    if let before = at(tokens, start - 1), tokens[start].isGlued,
      before.kind == .number || before.isMark("-") || before.isMark("/") || before.isMark(".")
    {
      return before.kind == .mark && !(at(tokens, start - 2)?.kind == .number && before.isGlued)
    }
    if let after = at(tokens, end), after.isGlued, after.isMark("-") || after.isMark("/"),
      let next = at(tokens, end + 1), next.isGlued, next.kind == .number
    {
      return false
    }
    return true
  }

  private static func iso(_ tokens: [Token], _ index: Int) -> DayPattern? {
    guard tokens[index].digits == 4, let year = year(tokens[index]),
      let first = at(tokens, index + 1),
      let month = at(tokens, index + 2), let second = at(tokens, index + 3),
      let day = at(tokens, index + 4), ["-", "/", "."].contains(first.word),
      second.word == first.word,
      month.digits == 1 || month.digits == 2, day.digits == 1 || day.digits == 2, first.isGlued,
      isValid(day.number, month.number)
    else { return nil }
    return DayPattern(day: day.number, month: month.number, year: year, end: index + 5)
  }

  /// `20260312` and `12032026`, as file names have it.
  private static func compact(_ tokens: [Token], _ index: Int) -> DayPattern? {
    let token = tokens[index]
    guard token.digits == 8 else { return nil }
    let (first, last) = (token.number / 10_000, token.number % 10_000)
    if (1900...2099).contains(first), isValid(last % 100, last / 100) {
      return DayPattern(day: last % 100, month: last / 100, year: first, end: index + 1)
    }
    guard (2000...2099).contains(last), isValid(first / 100, first % 100) else { return nil }
    return DayPattern(day: first / 100, month: first % 100, year: last, end: index + 1)
  }

  /// `12-3-2026`, `12/3/'26`, `12.3.2026`, `12 - 3 - 2026`.
  private static func numeric(_ tokens: [Token], _ index: Int) -> DayPattern? {
    guard tokens[index].digits <= 2, let first = at(tokens, index + 1),
      let month = at(tokens, index + 2), let second = at(tokens, index + 3),
      ["-", "/", "."].contains(first.word), second.word == first.word, month.digits > 0,
      month.digits <= 2, isValid(tokens[index].number, month.number),
      let (year, end) = year(tokens, index + 4, allowsShort: true), isAlone(tokens, index, end)
    else { return nil }
    return DayPattern(day: tokens[index].number, month: month.number, year: year, end: end)
  }

  /// `12 maart 2026`, `12 mrt. '26`, `1e april`, `12-mrt-2026`, `12 maart`.
  private static func dayAndMonth(_ tokens: [Token], _ index: Int) -> DayPattern? {
    guard tokens[index].digits <= 2 else { return nil }
    var next = index + 1
    if at(tokens, next)?.isOrdinalSuffix == true { next += 1 }
    if let token = at(tokens, next), token.isMark(".") || token.isMark("-") || token.isA(.ofMonth) {
      next += 1
    }
    guard let word = at(tokens, next), word.kind == .word,
      let month = CalendarNames.month(word.word) ?? CalendarNames.misspeltMonth(word.word),
      isValid(tokens[index].number, month)
    else { return nil }
    next += 1
    if let token = at(tokens, next), token.isGlued, token.isMark(".") || token.isMark("-"),
      year(tokens, next + 1, allowsShort: false) != nil
    {
      next += 1
    }
    if let token = at(tokens, next), token.isMark(","),
      year(tokens, next + 1, allowsShort: false) != nil
    {
      next += 1
    }
    // `13 maart jl. (2026)`.
    var after = next
    if let token = at(tokens, after), token.isA(.past) {
      after += at(tokens, after + 1)?.isMark(".") == true ? 2 : 1
    }
    if let token = at(tokens, after), token.isMark("(") { after += 1 }
    if let (year, end) = year(tokens, after, allowsShort: isShortYear(tokens, after)) {
      return DayPattern(day: tokens[index].number, month: month, year: year, end: end)
    }
    return DayPattern(day: tokens[index].number, month: month, year: nil, end: next)
  }

  /// `zeven april`, `twaalfde maart`, `vijftien januari 2026`.
  private static func spelledDay(_ tokens: [Token], _ index: Int) -> DayPattern? {
    guard let word = at(tokens, index + 1), word.kind == .word,
      let month = CalendarNames.month(word.word),
      word.word.utf8.count > 2,
      let day = CalendarNames.number(tokens[index].word)
        ?? CalendarNames.ordinal(tokens[index].word),
      isValid(day, month)
    else { return nil }
    let year = year(tokens, index + 2, allowsShort: false)
    return DayPattern(day: day, month: month, year: year?.year, end: year?.end ?? index + 2)
  }

  /// `March 12, 2026`, `March 12th`.
  private static func monthAndDay(
    _ tokens: [Token], _ index: Int, allowsNoYear: Bool
  ) -> DayPattern? {
    guard let month = CalendarNames.month(tokens[index].word), let day = at(tokens, index + 1),
      day.digits == 1 || day.digits == 2, isValid(day.number, month)
    else { return nil }
    var next = index + 2
    var allowsNoYear = allowsNoYear
    if let token = at(tokens, next), token.isGlued, token.isA(.englishEnding) {
      next += 1
      if year(tokens, next, allowsShort: false) == nil, at(tokens, next)?.isMark(",") != true {
        return DayPattern(day: day.number, month: month, year: nil, end: next)
      }
      allowsNoYear = true
    }
    if let token = at(tokens, next), token.isMark(",") { next += 1 }
    if let (year, end) = year(tokens, next, allowsShort: false) {
      return DayPattern(day: day.number, month: month, year: year, end: end)
    }
    // `mei 12` without a year is more often twelve of something, unless it is all there is.
    guard allowsNoYear,
      at(tokens, next).map({ $0.kind == .mark && ($0.isMark(":") || !$0.isGlued) }) ?? true
    else {
      return nil
    }
    return DayPattern(day: day.number, month: month, year: nil, end: next)
  }

  /// `12-3` and `12/3`: a day without a year, in numbers alone.
  private static func bare(_ tokens: [Token], _ index: Int) -> DayPattern? {
    guard tokens[index].digits <= 2, let mark = at(tokens, index + 1),
      let month = at(tokens, index + 2),
      mark.isMark("-") || mark.isMark("/") || mark.isMark(".") && isDotted(tokens, index),
      mark.isGlued,
      month.isGlued, month.digits > 0, month.digits <= 2,
      isValid(tokens[index].number, month.number),
      isAlone(tokens, index, index + 3)
    else { return nil }
    if let after = at(tokens, index + 3), after.isGlued, after.kind == .word { return nil }
    return DayPattern(day: tokens[index].number, month: month.number, year: nil, end: index + 3)
  }

  /// Whether a point parts a day from its month, and no hours or decimals: `15.04`, `15.4.`.
  private static func isDotted(_ tokens: [Token], _ index: Int) -> Bool {
    guard let month = at(tokens, index + 2) else { return false }
    if index == 0, tokens.count == 3 { return true }
    if month.digits == 2 { return month.number <= 12 && tokens[index].digits == 2 }
    return at(tokens, index + 3).map { $0.isMark(".") && $0.isGlued } ?? false
  }

  /// A year at an index: `2026`, `'26`, or `26` where short ones are allowed.
  static func year(
    _ tokens: [Token], _ index: Int, allowsShort: Bool
  ) -> (year: Int, end: Int)? {
    guard let token = at(tokens, index) else { return nil }
    if token.isMark("'"), let number = at(tokens, index + 1), number.digits == 2, number.isGlued {
      return (2000 + number.number, index + 2)
    }
    if token.digits == 4, let year = year(token) { return (year, index + 1) }
    if allowsShort, token.digits == 2 { return (2000 + token.number, index + 1) }
    return nil
  }

  /// Whether two digits behind a month are a year, and count nothing: `5 mrt 26 / de Brink`,
  /// `5mrt26`.
  private static func isShortYear(_ tokens: [Token], _ index: Int) -> Bool {
    guard let token = at(tokens, index), token.digits == 2, (20...39).contains(token.number)
    else { return false }
    if token.isGlued { return true }
    guard let next = at(tokens, index + 1) else { return true }
    return next.kind == .mark && !next.isGlued && ["/", "-", "|", "·", "•"].contains(next.word)
      || next.isMark(",") && next.isGlued
  }

  private static func year(_ token: Token) -> Int? {
    (1900...2099).contains(token.number) ? token.number : nil
  }

  private static func isValid(_ day: Int, _ month: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= CalendarDate.daysInMonth(month, of: 2024)
  }
}
