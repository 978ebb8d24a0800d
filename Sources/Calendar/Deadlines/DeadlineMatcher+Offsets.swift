internal import Lexicons
internal import Words

/// Days by another day: `de dag voor Pasen`, `daags na Koningsdag`, `de maandag na Pinksteren`.
extension DeadlineMatcher {
  func offset(at index: Int) -> Core? { counted(at: index) ?? neighbour(at: index) }

  /// `twee weken voor Koningsdag`, `3 dagen na 1 mei`.
  private func counted(at index: Int) -> Core? {
    guard let (days, end) = span(at: index), let isBehind = isBehind(end)
    else { return nil }
    var next = end + 1
    while let token = self.token(next), token.isA(.article) || token.isA(.neuter) { next += 1 }
    guard let other = feast(at: next) ?? day(at: next, isPrefixed: true) ?? now(at: next),
      let day = other.window.from
    else { return nil }
    let length = days(day).dayNumber - day.dayNumber
    let date = day.adding(days: isBehind ? length : -length)
    return Core(
      window: DateWindow(from: date, to: date), end: other.end, isStrong: true, isDay: true)
  }

  /// The day of the conversation: `90 dagen na heden`.
  private func now(at index: Int) -> Core? {
    guard token(index)?.isA(.now) == true else { return nil }
    return Core(
      window: DateWindow(from: near, to: near), end: index + 1, isStrong: true, isDay: true)
  }

  private func neighbour(at index: Int) -> Core? {
    guard let token = token(index), token.kind == .word, let isBehind = isBehind(index + 1)
    else { return nil }
    let isDay = token.isA(.oneDay)
    let isWeek = token.isA(.week)
    let weekday = token.word.utf8.count > 2 ? CalendarNames.weekday(token.word) : nil
    guard isDay || isWeek || weekday != nil else { return nil }
    var next = index + 2
    while let token = self.token(next), token.isA(.article) || token.isA(.neuter) { next += 1 }
    guard let other = feast(at: next) ?? day(at: next, isPrefixed: true) ?? weekend(at: next),
      let first = other.window.from, let last = other.window.to
    else { return nil }
    if isWeek {
      let from = isBehind ? last.adding(days: 1) : first.adding(days: -7)
      return Core(
        window: DateWindow(from: from, to: from.adding(days: 6)), end: other.end, isStrong: true)
    }
    var date = isBehind ? last.adding(days: 1) : first.adding(days: -1)
    if let weekday {
      let step = isBehind ? 1 : -1
      while date.weekday != weekday { date = date.adding(days: step) }
    }
    return Core(
      window: DateWindow(from: date, to: date), end: other.end, isStrong: true, isDay: true)
  }

  /// Whether a word says that days are behind the others; `nil` when it says nothing of them.
  private func isBehind(_ index: Int) -> Bool? {
    guard let token = token(index), token.isA(.before) || token.isA(.after) else { return nil }
    return token.isA(.after)
  }
}
