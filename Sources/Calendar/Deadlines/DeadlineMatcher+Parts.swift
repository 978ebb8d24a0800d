internal import Lexicons

/// The start, middle or end of a month, a season or a year.
extension DeadlineMatcher {
  /// `eind maart`, `begin 2026`, `eind van het jaar`, `half juni`, `eind Q2`, `end of March`.
  func part(_ part: DeadlineWords.Part, at index: Int) -> Core? {
    var next = index + 1
    while let token = token(next),
      token.isA(.link) || token.isA(.thisOne) || token.isMark("-")
        || token.isMark(".") && token.isGlued
    {
      next += 1
    }
    guard let token = token(next) else { return nil }
    if token.isA(.schoolYear) { return schoolYear(part, end: next + 1) }
    // `eind volgende maand`, `einde van deze maand`, `begin komende week`.
    if let whole = thisPeriod(at: next), whole.window.from != whole.window.to {
      let isWeek = self.token(next + 1)?.isA(.week) == true
      if isWeek, let monday = whole.window.from {
        let day = monday.adding(days: part == .end ? 4 : part == .middle ? 2 : 0)
        return Core(
          window: DateWindow(
            from: part == .end ? day.adding(days: -1) : day,
            to: day.adding(days: part == .start ? 1 : 0)),
          end: whole.end, isStrong: true, isEnd: part == .end)
      }
      return Core(
        window: slice(whole.window, part), end: whole.end, isStrong: true, isEnd: part == .end,
        isMiddle: part == .middle)
    }
    if token.isA(.oneYear) {
      return span(part, of: near.year, end: next + 1)
    }
    if token.isA(.oneMonth) {
      return Core(
        window: slice(DateWindow(from: near.startOfMonth, to: near.endOfMonth), part),
        end: next + 1, isStrong: true, isEnd: part == .end, isMiddle: part == .middle)
    }
    if token.isA(.week) {
      let friday = near.adding(days: 5 - near.weekday)
      return Core(
        window: DateWindow(from: friday, to: friday), end: next + 1, isStrong: true, isDay: true)
    }
    if let year = DayPattern.year(tokens, next, allowsShort: false) {
      return span(part, of: year.year, end: year.end)
    }
    guard
      let month = month(at: next, isPrefixed: true) ?? season(at: next) ?? quarter(at: next)
        ?? ordinalQuarter(at: next)
    else { return nil }
    return Core(
      window: slice(month.window, part), end: month.end, isStrong: true, isEnd: part == .end,
      isMiddle: part == .middle)
  }

  /// The day in the middle of a window.
  func middle(of window: DateWindow) -> CalendarDate? {
    guard let from = window.from, let to = window.to else { return window.to }
    return from.adding(days: (to.dayNumber - from.dayNumber) / 2)
  }

  /// The first ten days, the second ten, or what is left.
  func slice(_ window: DateWindow, _ part: DeadlineWords.Part) -> DateWindow {
    guard let from = window.from, let to = window.to else { return window }
    if to.dayNumber - from.dayNumber > 31 {
      let third = (to.dayNumber - from.dayNumber + 1) / 3
      switch part {
      case .start: return DateWindow(from: from, to: from.adding(days: third - 1))
      case .middle:
        return DateWindow(from: from.adding(days: third), to: from.adding(days: 2 * third - 1))
      case .end: return DateWindow(from: from.adding(days: 2 * third), to: to)
      }
    }
    switch part {
    case .start: return DateWindow(from: from, to: from.adding(days: 9))
    case .middle: return DateWindow(from: from.adding(days: 10), to: from.adding(days: 19))
    case .end: return DateWindow(from: from.adding(days: 20), to: to)
    }
  }

  /// A quarter at the start or end of a year, or its middle half.
  func span(_ part: DeadlineWords.Part, of year: Int, end: Int) -> Core? {
    let months =
      switch part {
      case .start: (1, 3)
      case .middle: (5, 8)
      case .end: (10, 12)
      }
    return window(from: (months.0, 1), to: (months.1, 31), year: year).map {
      Core(window: $0, end: end, isStrong: true, isEnd: part == .end)
    }
  }
}
