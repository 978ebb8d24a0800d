internal import Lexicons
internal import Words

/// Days, months and years.
extension DeadlineMatcher {
  func core(at index: Int, isPrefixed: Bool) -> Core? {
    guard let token = token(index) else { return nil }
    if token.kind == .word {
      if let part = DeadlineWords.parts[token.word] { return self.part(part, at: index) }
      if let core = offset(at: index) ?? nthWeekday(at: index) { return core }
      if let core = feast(at: index) ?? relative(at: index) { return core }
      if let core = period(at: index, isPrefixed: isPrefixed) { return core }
      if let core = dayRange(at: index) ?? dayOfMonth(at: index, isPrefixed: isPrefixed) {
        return core
      }
      if let core = relativeCount(at: index, isPrefixed: isPrefixed) { return core }
      if CalendarNames.weekday(token.word) != nil, let next = self.token(index + 1) {
        // `vr. 8 mei`, `vrijdag de 8ste mei`
        let skip = next.isMark(".") || next.isA(.article) ? 2 : 1
        if let core = day(at: index + skip, isPrefixed: true) ?? spelledDay(at: index + skip)
          ?? (next.isMark(".") ? dayOfMonth(at: index + skip, isPrefixed: true) : nil)
        {
          return Core(window: core.window, end: core.end, isStrong: true, isDay: true)
        }
      }
      if let pattern = DayPattern.match(
        tokens, at: index, allowsBareNumbers: isPrefixed || index == 0)
      {
        return core(of: pattern)
      }
      return month(at: index, isPrefixed: isPrefixed)
    }
    guard token.kind == .number else { return nil }
    if let core = relativeCount(at: index, isPrefixed: isPrefixed) ?? offset(at: index) {
      return core
    }
    if let core = ordinalQuarter(at: index) ?? feast(at: index) ?? dayRange(at: index) {
      return core
    }
    if let core = day(at: index, isPrefixed: isPrefixed) { return core }
    return dayOfMonth(at: index, isPrefixed: isPrefixed)
      ?? ordinalPart(at: index)
      ?? year(at: index, isPrefixed: isPrefixed || isHeading(index) || isClosingYear(index))
  }

  /// `vijftien april`, `negentiende mei`.
  private func spelledDay(at index: Int) -> Core? {
    guard opensDay(index),
      let pattern = DayPattern.match(tokens, at: index, allowsBareNumbers: false)
    else { return nil }
    return core(of: pattern)
  }

  /// A week, a weekend, a quarter, a season or a holiday.
  private func period(at index: Int, isPrefixed: Bool) -> Core? {
    if let core = weekend(at: index) ?? weekOf(at: index) ?? ordinalPart(at: index) { return core }
    if let core = quarter(at: index) ?? week(at: index) ?? season(at: index) { return core }
    return holiday(at: index, isPrefixed: isPrefixed)
  }

  func day(at index: Int, isPrefixed: Bool) -> Core? {
    guard token(index)?.kind == .number,
      let pattern = DayPattern.match(
        tokens, at: index, allowsBareNumbers: isPrefixed || standsApart(index) || isPlainDay(index))
    else { return nil }
    // `voor 8-10 mensen` is a number of people, as is `2-3-persoons`; `voor 20/2 graag` is a day.
    if pattern.year == nil, token(index + 1)?.isMark("-") == true, let after = token(pattern.end),
      after.kind == .word && !isDescending(index) || after.isMark("-") && after.isGlued
    {
      return nil
    }
    return core(of: pattern).map { core in
      var core = core
      if isPlainDay(index) { core.isStrong = true }
      return core
    }
  }

  /// Whether bare numbers can be no share and no score, so that they are a day wherever they stand:
  /// `levert 31/3 aan`, but not `24/7`.
  private func isPlainDay(_ index: Int) -> Bool {
    if isDescending(index) { return true }
    guard index > 0, tokens[index - 1].kind == .word, let slash = token(index + 1),
      slash.isMark("/"), slash.isGlued, let month = token(index + 2), month.isGlued,
      (13...31).contains(tokens[index].number), (1...12).contains(month.number),
      (tokens[index].number, month.number) != (24, 7)
    else { return false }
    return token(index + 3).map { !$0.isGlued && !$0.isA(.of) } ?? true
  }

  /// Whether a part opens with two figures before a smaller number, as a count from few to many never
  /// does: `18-4 plantenmarkt`.
  private func isDescending(_ index: Int) -> Bool {
    guard index == 0 || tokens[index - 1].kind == .mark, tokens[index].digits == 2,
      let dash = token(index + 1), dash.isMark("-"), dash.isGlued,
      let month = token(index + 2), month.isGlued, (13...31).contains(tokens[index].number),
      (1...12).contains(month.number), !tokens[index].isGlued || index == 0
    else { return false }
    return token(index + 3).map { !$0.isGlued } ?? true
  }

  /// Whether bare numbers such as `15-5` stand where a day is put: at the end of the text, or at
  /// its start with a mark behind them.
  private func standsApart(_ index: Int) -> Bool {
    guard token(index + 1)?.isGlued == true, token(index + 2)?.isGlued == true else { return false }
    if index + 3 >= tokens.count { return true }
    return index == 0 && token(3)?.kind == .mark
      || tokens[(index + 3)...].allSatisfy { $0.kind == .mark }
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
  ///
  /// - Parameters:
  ///   - from: The month and day on which it begins.
  ///   - to: The month and day on which it ends; the last of a month may be beyond it.
  ///   - year: The year in which it begins, where it is given.
  ///   - grace: The days that it may be over and still be meant.
  /// - Returns: The window.
  func window(
    from: (Int, Int), to: (Int, Int), year: Int?, grace: Int = grace
  ) -> DateWindow? {
    for candidate in year.map({ $0...$0 }) ?? (near.year - 1)...(near.year + 1) {
      let wraps = (to.0, to.1) < (from.0, from.1)
      let lastYear = wraps ? candidate + 1 : candidate
      let lastDay = min(to.1, CalendarDate.daysInMonth(to.0, of: lastYear))
      guard let first = CalendarDate(year: candidate, month: from.0, day: from.1),
        let last = CalendarDate(year: lastYear, month: to.0, day: lastDay)
      else { continue }
      if year != nil || last.dayNumber >= near.dayNumber - grace {
        return DateWindow(from: first, to: last)
      }
    }
    return nil
  }

  func month(at index: Int, isPrefixed: Bool) -> Core? {
    guard let token = token(index),
      let month = CalendarNames.month(token.word)
        ?? (isPrefixed && isOfPart(index) ? CalendarNames.misspeltMonth(token.word) : nil)
    else { return nil }
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

  /// Whether a word for a part of a month stands right before a token: `eind apirl`.
  private func isOfPart(_ index: Int) -> Bool {
    token(index - 1).map { DeadlineWords.parts[$0.word] != nil } ?? false
  }

  /// Whether a token opens the text with a colon behind it: `2028: nieuw riool`.
  private func isHeading(_ index: Int) -> Bool {
    index == 0 && token(1)?.isMark(":") == true
  }

  /// Whether a year stands alone behind the last comma or dash: `herinrichting, 2028`.
  private func isClosingYear(_ index: Int) -> Bool {
    guard let mark = token(index - 1), token(index)?.isGlued == false else { return false }
    return index + 1 == tokens.count && (mark.isMark(",") || mark.isMark("-"))
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
