internal import Lexicons
internal import Words

/// Weeks and weekends: `dit weekend`, `de week van 8 juni`, `eerste week april`.
extension DeadlineMatcher {
  /// `weekend`, `weekend van 3 oktober`, `komend weekend`.
  func weekend(at index: Int, weeks: Int = 0) -> Core? {
    guard token(index)?.isA(.weekend) == true else { return nil }
    if token(index + 1)?.isA(.of) == true,
      let day = day(at: index + 2, isPrefixed: true) ?? dayRange(at: index + 2),
      let first = day.window.from
    {
      let saturday = first.adding(days: 6 - first.weekday)
      return Core(
        window: DateWindow(from: saturday, to: saturday.adding(days: 1)), end: day.end,
        isStrong: true)
    }
    let saturday = near.adding(days: 6 - near.weekday + 7 * weeks)
    return Core(
      window: DateWindow(from: saturday, to: saturday.adding(days: 1)), end: index + 1,
      isStrong: true)
  }

  /// `week van 8 juni`: the week in which a day lies.
  func weekOf(at index: Int) -> Core? {
    guard let token = token(index), token.isA(.week), self.token(index + 1)?.isA(.of) == true,
      let day = day(at: index + 2, isPrefixed: true), let date = day.window.from
    else { return nil }
    let monday = date.adding(days: 1 - date.weekday)
    return Core(
      window: DateWindow(from: monday, to: monday.adding(days: 6)), end: day.end, isStrong: true)
  }

  /// A week by its number alone, behind another one.
  func week(numberAt index: Int) -> Core? {
    guard let number = token(index), number.digits == 1 || number.digits == 2,
      (1...53).contains(number.number)
    else { return nil }
    for year in (near.year - 1)...(near.year + 1) {
      guard let monday = Self.monday(ofWeek: number.number, year: year) else { continue }
      let sunday = monday.adding(days: 6)
      if sunday.dayNumber >= near.dayNumber - Self.grace {
        return Core(
          window: DateWindow(from: monday, to: sunday), end: index + 1, isStrong: true)
      }
    }
    return nil
  }

  /// `eerste week van april`, `laatste helft van juni`, `eerste helft 2026`.
  func ordinalPart(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    // `2e helft 2027`
    let isNumber = token.digits == 1 && self.token(index + 1)?.isOrdinalSuffix == true
    let place = isNumber ? index + 2 : index + 1
    guard let ordinal = isNumber ? token.number : CalendarNames.ordinal(token.word),
      let unit = self.token(place), unit.isA(.week) || unit.isA(.weekend) || unit.isA(.halfYear)
    else { return nil }
    var next = place + 1
    while let token = self.token(next), token.isA(.link) || token.isA(.in) { next += 1 }
    guard
      let whole = month(at: next, isPrefixed: true) ?? year(at: next, isPrefixed: true)
        ?? season(at: next) ?? thisPeriod(at: next),
      let from = whole.window.from, let to = whole.window.to
    else { return nil }
    let days = to.dayNumber - from.dayNumber + 1
    if unit.isA(.weekend) {
      // The weekends of a month are told by their Saturdays.
      let saturday =
        ordinal == -1
        ? to.adding(days: -((to.weekday + 1) % 7))
        : from.adding(days: (6 - from.weekday + 7) % 7 + 7 * (ordinal - 1))
      guard saturday <= to else { return nil }
      return Core(
        window: DateWindow(from: saturday, to: saturday.adding(days: 1)), end: whole.end,
        isStrong: true)
    }
    if unit.isA(.week) {
      let start = ordinal == -1 ? to.adding(days: -6) : from.adding(days: 7 * (ordinal - 1))
      guard start <= to else { return nil }
      return Core(
        window: DateWindow(from: start, to: min(start.adding(days: 6), to)), end: whole.end,
        isStrong: true)
    }
    // The halves of a year are its first and last six months.
    let middle =
      days > 360
      ? CalendarDate(year: from.year, month: 6, day: 30) ?? from
      : from.adding(days: days / 2 - 1)
    return Core(
      window: ordinal == 1
        ? DateWindow(from: from, to: middle) : DateWindow(from: middle.adding(days: 1), to: to),
      end: whole.end, isStrong: true)
  }

  /// `deze maand`, `dit jaar`, `volgende maand` behind the words for a part of it.
  func thisPeriod(at index: Int) -> Core? {
    guard let token = token(index),
      token.isA(.this) || token.isA(.following) || token.isA(.coming)
    else { return nil }
    return relative(at: index)
  }

  /// Whether an article stands before an ordinal and no thing that it counts behind it: `de 18e de
  /// sleutel halen` and `de 18e belt Kompas`, but not `de 3e verdieping`.
  private func isAlone(_ index: Int, to end: Int) -> Bool {
    guard token(index - 1)?.isA(.article) == true else { return false }
    guard let next = token(end), next.kind == .word else { return true }
    if FunctionWord.role(of: next.hash) != nil { return true }
    guard let verb = Verb(Array(next.word.utf8)[...]) else { return false }
    return verb.form == .present && verb.kind == .doing
  }

  /// `16e van de maand`, `zaterdag de veertiende`, `de 18e`: the next day with that number.
  func dayOfMonth(at index: Int, isPrefixed: Bool) -> Core? {
    var next = index
    var weekday: Int?
    if let token = token(next), token.kind == .word, let found = CalendarNames.weekday(token.word),
      token.word.utf8.count > 1
    {
      weekday = found
      next += 1
    }
    if token(next)?.isA(.article) == true { next += 1 }
    guard let (day, end) = ordinalDay(at: next) else { return nil }
    var last = end
    var saysMonth = false
    var probe = end
    while let token = token(probe),
      token.isA(.link) || token.isA(.this) || token.isA(.same) || token.isMark(".")
        || token.isMark("/")
    { probe += 1 }
    if token(probe)?.isA(.oneMonth) == true {
      last = probe + 1
      saysMonth = true
    }
    guard weekday != nil || saysMonth || isPrefixed || next > index || isAlone(index, to: end)
    else { return nil }
    var date = near
    for _ in 0..<62 {
      date = date.adding(days: 1)
      guard date.day == day else { continue }
      if let weekday, date.weekday != weekday { continue }
      return Core(
        window: DateWindow(from: date, to: date), end: last,
        isStrong: weekday != nil || saysMonth, isDay: true)
    }
    return nil
  }

  /// A day of the month as an ordinal: `16e`, `1ste`, `veertiende`.
  private func ordinalDay(at index: Int) -> (day: Int, end: Int)? {
    guard let token = token(index) else { return nil }
    if token.kind == .number, token.digits <= 2, (1...31).contains(token.number),
      self.token(index + 1)?.isOrdinalSuffix == true
    {
      if let word = self.token(index + 2), word.kind == .word,
        CalendarNames.month(word.word) != nil || word.isA(.counted)
      {
        return nil
      }
      return (token.number, index + 2)
    }
    guard token.kind == .word, let day = CalendarNames.ordinal(token.word), day >= 5 else {
      return nil
    }
    return (day, index + 1)
  }
}
