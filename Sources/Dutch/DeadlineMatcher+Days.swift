/// Days, months and years.
extension DeadlineMatcher {
  func core(at index: Int, isPrefixed: Bool) -> Core? {
    guard let token = token(index) else { return nil }
    if token.kind == .word {
      if let part = DeadlineWords.parts[token.word] { return self.part(part, at: index) }
      if let core = relative(at: index) ?? quarter(at: index) ?? week(at: index) ?? season(
        at: index)
        ?? holiday(at: index, isPrefixed: isPrefixed)
      {
        return core
      }
      if Names.weekday(token.word) != nil, let next = self.token(index + 1) {
        let skip = next.isMark(".") ? 2 : 1
        if let core = day(at: index + skip, isPrefixed: true) {
          return Core(window: core.window, end: core.end, isStrong: true, isDay: true)
        }
      }
      if let pattern = DayPattern.match(tokens, at: index, allowsBareNumbers: isPrefixed) {
        return core(of: pattern)
      }
      return month(at: index, isPrefixed: isPrefixed)
    }
    guard token.kind == .number else { return nil }
    return relativeCount(at: index, isPrefixed: isPrefixed) ?? ordinalQuarter(at: index)
      ?? day(at: index, isPrefixed: isPrefixed) ?? year(at: index, isPrefixed: isPrefixed)
  }

  func day(at index: Int, isPrefixed: Bool) -> Core? {
    guard token(index)?.kind == .number,
      let pattern = DayPattern.match(tokens, at: index, allowsBareNumbers: isPrefixed)
    else { return nil }
    // `voor 8-10 mensen` is a number of people; `voor 20/2 graag` is a day.
    if pattern.year == nil, token(index + 1)?.isMark("-") == true, let after = token(pattern.end),
      after.kind == .word
    {
      return nil
    }
    return core(of: pattern)
  }

  func core(of pattern: DayPattern) -> Core? {
    guard let date = next(pattern) else { return nil }
    return Core(
      window: DateWindow(from: date, to: date), end: pattern.end, isStrong: pattern.year != nil,
      isDay: true)
  }

  /// The day of a pattern; without a year the first that is not long past.
  func next(_ pattern: DayPattern) -> CalendarDate? {
    if let year = pattern.year {
      return CalendarDate(year: year, month: pattern.month, day: pattern.day)
    }
    return (-1...1)
      .compactMap { CalendarDate(year: near.year + $0, month: pattern.month, day: pattern.day) }
      .first { $0.dayNumber >= near.dayNumber - Self.grace }
  }

  /// The days that a window may lie in the past and still be meant.
  static let grace = 60

  /// The first window of a span of days that is not long past, or the one of a given year.
  func window(
    from: (Int, Int), to: (Int, Int), year: Int?
  ) -> DateWindow? {
    for candidate in year.map({ $0...$0 }) ?? (near.year - 1)...(near.year + 1) {
      let wraps = (to.0, to.1) < (from.0, from.1)
      let lastYear = wraps ? candidate + 1 : candidate
      let lastDay = min(to.1, CalendarDate.daysInMonth(to.0, of: lastYear))
      guard let first = CalendarDate(year: candidate, month: from.0, day: from.1),
        let last = CalendarDate(year: lastYear, month: to.0, day: lastDay)
      else { continue }
      if year != nil || last.dayNumber >= near.dayNumber - Self.grace {
        return DateWindow(from: first, to: last)
      }
    }
    return nil
  }

  func month(at index: Int, isPrefixed: Bool) -> Core? {
    guard let token = token(index), let month = Names.month(token.word) else { return nil }
    var end = index + 1
    if let dot = self.token(end), dot.isMark("."), dot.isGlued, token.word.utf8.count <= 4 {
      end += 1
    }
    let year = DayPattern.year(tokens, end, allowsShort: false)
    if let year { end = year.end }
    // `mei 12` and `jan 3` are no month alone; `jan` may be somebody.
    if year == nil, self.token(end)?.kind == .number, self.token(end)?.isGlued == false {
      return nil
    }
    guard let window = window(from: (month, 1), to: (month, 31), year: year?.year) else {
      return nil
    }
    return Core(window: window, end: end, isStrong: year != nil)
  }

  func year(at index: Int, isPrefixed: Bool) -> Core? {
    guard isPrefixed, let year = DayPattern.year(tokens, index, allowsShort: false),
      (near.year - 1...near.year + 15).contains(year.year)
    else { return nil }
    if let after = token(year.end), after.kind == .word, after.isGlued { return nil }
    return window(from: (1, 1), to: (12, 31), year: year.year).map {
      Core(window: $0, end: year.end, isStrong: false)
    }
  }
}
