internal import Lexicons
internal import Words

/// Days on which something is, as an activity has them.
extension DeadlineMatcher {
  /// The days that a phrase at a token names, and the token at which the phrase starts.
  func moment(at index: Int) -> (core: Core, start: Int)? {
    guard let token = token(index), mayOpen(token) || index == 0 && token.kind == .word else {
      return nil
    }
    if let core = nthWeekday(at: index) { return (core, index) }
    var next = index
    var isNear = false
    while let token = self.token(next), DeadlineWords.nearness.contains(token.hash) {
      isNear = true
      next += 1
      while let token = self.token(next), token.isMark(".") || token.isWord("s") { next += 1 }
    }
    guard
      var core = core(at: next, isPrefixed: isSlashed(next))
        ?? weekday(
          at: next, isLimit: isNear, isPrefixed: false)
    else { return nil }
    core = counted(extended(core, from: next))
    return (core, index)
  }

  /// Whether a number is the first of two with a slash, which an announcement has for a day.
  private func isSlashed(_ index: Int) -> Bool {
    token(index)?.kind == .number && token(index + 1)?.isMark("/") == true
      && token(index + 1)?.isGlued == true && token(index + 2)?.kind == .number
  }

  /// `laatste zaterdag van april`, `first Monday of May`: a day of the week in a month.
  func nthWeekday(at index: Int) -> Core? {
    guard let token = token(index), token.kind == .word,
      let nth = CalendarNames.ordinal(token.word),
      let day = self.token(index + 1), day.kind == .word,
      let weekday = CalendarNames.weekday(day.word)
    else { return nil }
    var next = index + 2
    while let token = self.token(next),
      token.isA(.link) || token.isA(.in) || token.isA(.this) || token.isMark(".")
    { next += 1 }
    if self.token(next)?.isA(.oneMonth) == true {
      return nthWeekday(nth, weekday, ofMonthIn: near, end: next + 1)
        ?? nthWeekday(nth, weekday, ofMonthIn: near.endOfMonth.adding(days: 1), end: next + 1)
    }
    guard let month = month(at: next, isPrefixed: true), let first = month.window.from,
      let last = month.window.to
    else { return nil }
    let date =
      nth == -1
      ? last.adding(days: -((last.weekday - weekday + 7) % 7))
      : first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
    guard date <= last else { return nil }
    return Core(
      window: DateWindow(from: date, to: date), end: month.end, isStrong: true, isDay: true)
  }

  /// A day of the week in the month of a day, unless it is over.
  private func nthWeekday(
    _ nth: Int, _ weekday: Int, ofMonthIn day: CalendarDate, end: Int
  ) -> Core? {
    let (first, last) = (day.startOfMonth, day.endOfMonth)
    let date =
      nth == -1
      ? last.adding(days: -((last.weekday - weekday + 7) % 7))
      : first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
    guard date <= last, date >= near else { return nil }
    return Core(window: DateWindow(from: date, to: date), end: end, isStrong: true, isDay: true)
  }

  func isFeast(at index: Int) -> Bool { feast(at: index) != nil }

  /// The day of a feast that is named by itself or as the first part of a word, which stays in
  /// the text: `moederdagbrunch`.
  func feastDay(at index: Int) -> CalendarDate? {
    if let core = feast(at: index) { return core.window.from }
    guard let token = token(index), token.kind == .word else { return nil }
    return Feast.rule(startingWord: Array(token.word.utf8)[...]).flatMap { rule in
      (near.year...(near.year + 1)).lazy.compactMap { rule.day(in: $0) }
        .first { $0 >= self.near }
    }
  }

  /// Days of one month at even distances: `3, 10 en 17 juli`.
  func row(at index: Int) -> (first: CalendarDate, recurrence: String, end: Int)? {
    var days: [Int] = []
    var next = index
    while let token = token(next), token.kind == .number, token.digits <= 2 {
      if let pattern = DayPattern.match(tokens, at: next, allowsBareNumbers: false) {
        days.append(pattern.day)
        guard days.count >= 3, let last = self.next(pattern),
          let first = CalendarDate(year: last.year, month: last.month, day: days[0])
        else { return nil }
        let steps = Set(zip(days, days.dropFirst()).map { $1 - $0 })
        guard steps.count == 1, let step = steps.first, step > 0 else { return nil }
        let until = "UNTIL=" + last.description.filter { $0 != "-" }
        let rule =
          step % 7 == 0
          ? "FREQ=WEEKLY" + (step > 7 ? ";INTERVAL=\(step / 7)" : "")
          : "FREQ=DAILY" + (step > 1 ? ";INTERVAL=\(step)" : "")
        return (first, "\(rule);\(until)", pattern.end)
      }
      days.append(token.number)
      guard let behind = connection(at: next + 1) else { return nil }
      next = behind
    }
    return nil
  }
}
