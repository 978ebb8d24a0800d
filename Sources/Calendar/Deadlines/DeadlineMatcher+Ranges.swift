internal import Lexicons
internal import Words

/// Days and periods in rows: `6 en 20 maart`, `13 t/m 17 juli`, `ma 23 of di 24 maart`, `okt-nov`.
///
/// Both ends are kept: a range and a choice last from the first of them to the last.
extension DeadlineMatcher {
  /// Days of one month with a connection between them; the month stands behind the last.
  func dayRange(at index: Int) -> Core? {
    var days: [Int] = []
    var next = index
    while let (day, end) = bareDay(at: next), days.count < 4 {
      if let pattern = DayPattern.match(tokens, at: end - 1, allowsBareNumbers: false),
        pattern.day == day, !days.isEmpty
      {
        guard let last = self.next(pattern),
          let first = CalendarDate(year: last.year, month: last.month, day: days[0]),
          first <= last
        else { return nil }
        return Core(
          window: DateWindow(from: first, to: last), end: pattern.end, isStrong: true)
      }
      days.append(day)
      guard let behind = connection(at: end) else { return nil }
      next = behind
    }
    return nil
  }

  /// A day of the month without its month, with a day of the week before it.
  private func bareDay(at index: Int) -> (day: Int, end: Int)? {
    var next = index
    if let token = token(next), token.kind == .word, CalendarNames.weekday(token.word) != nil {
      next += 1
    }
    if let token = token(next), token.isMark("."), next > index { next += 1 }
    guard let token = token(next), token.kind == .number, token.digits <= 2,
      (1...31).contains(token.number)
    else { return nil }
    return (token.number, next + 1)
  }

  /// The token behind words that join two moments.
  func connection(at index: Int) -> Int? {
    guard let token = token(index) else { return nil }
    if token.isA(.joint) { return index + 1 }
    if token.isA(.upTo) {
      return self.token(index + 1)?.isA(.and) == true
        && self.token(index + 2)?.isA(.with) == true ? index + 3 : index + 1
    }
    switch token.word {
    case "-", "&", "+", "/", ",": return index + 1
    case "t"
    where self.token(index + 1)?.isMark("/") == true
      && self.token(index + 2)?.isWord("m") == true:
      return index + 3
    default: return nil
    }
  }

  /// A period that goes on to another of its kind: `week 15 en 16`, `mei/juni`, `maart t/m mei`.
  func extended(_ core: Core, from index: Int) -> Core {
    guard let behind = connection(at: core.end), let first = core.window.from,
      token(core.end)?.isMark(",") == false
    else { return core }
    let second: Core?
    if let token = token(index), token.isA(.weekNumber) {
      second = week(numberAt: behind) ?? week(at: behind)
    } else if let token = token(behind), token.kind == .word {
      second =
        month(at: behind, isPrefixed: true) ?? feast(at: behind) ?? season(at: behind)
        ?? quarter(at: behind) ?? (core.isDay ? self.core(at: behind, isPrefixed: true) : nil)
    } else {
      second = core.isDay ? day(at: behind, isPrefixed: true) : nil
    }
    guard let second, var last = second.window.to else { return core }
    // `november/januari` ends in the next year.
    if last < first,
      let wrapped = CalendarDate(year: last.year + 1, month: last.month, day: last.day)
    {
      last = wrapped
    }
    guard first <= last, last.dayNumber - first.dayNumber < 366 else { return core }
    return Core(
      window: DateWindow(from: first, to: last), end: second.end,
      isStrong: core.isStrong || second.isStrong || !core.isDay)
  }
}
