internal import Lexicons
internal import Words

/// Weeks, quarters, seasons, holidays and feasts.
extension DeadlineMatcher {
  /// `week 18`, `wk 18`, `week 18 2027`.
  func week(at index: Int) -> Core? {
    guard let token = token(index), token.isA(.weekNumber),
      !token.isWord("w") || self.token(index + 1)?.isGlued == true
    else { return nil }
    var next = index + 1
    if let dot = self.token(next), dot.isMark("."), dot.isGlued { next += 1 }
    guard let number = self.token(next), number.digits == 1 || number.digits == 2,
      (1...53).contains(number.number)
    else { return nil }
    let year = DayPattern.year(tokens, next + 1, allowsShort: false)
    for candidate in year.map({ $0.year...$0.year }) ?? (near.year - 1)...(near.year + 1) {
      guard let monday = Self.monday(ofWeek: number.number, year: candidate) else { continue }
      let sunday = monday.adding(days: 6)
      if year != nil || sunday.dayNumber >= near.dayNumber - Self.grace {
        return Core(
          window: DateWindow(from: monday, to: sunday), end: year?.end ?? next + 1, isStrong: true)
      }
    }
    return nil
  }

  /// The Monday of a week; week 1 holds the year's first Thursday (ISO 8601).
  static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: (week - 1) * 7 - (fourth.weekday - 1))
  }

  /// `Q2`, `kwartaal 2`, `tweede kwartaal`.
  func quarter(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    if token.isWord("q"), let number = self.token(index + 1), number.isGlued {
      return quarter(number.number, digits: number.digits, end: index + 2)
    }
    if token.isA(.quarter), let number = self.token(index + 1) {
      return quarter(number.number, digits: number.digits, end: index + 2)
    }
    if let number = CalendarNames.ordinal(token.word), self.token(index + 1)?.isA(.quarter) == true
    {
      return quarter(number == -1 ? 4 : number, digits: 1, end: index + 2)
    }
    return nil
  }

  /// `2e kwartaal`, `1ste kwartaal`.
  func ordinalQuarter(at index: Int) -> Core? {
    guard let number = token(index), number.digits == 1 else { return nil }
    var next = index + 1
    if token(next)?.isOrdinalSuffix == true { next += 1 }
    guard token(next)?.isA(.quarter) == true else { return nil }
    return quarter(number.number, digits: 1, end: next + 1)
  }

  func quarter(_ number: Int, digits: Int, end: Int) -> Core? {
    guard digits == 1, (1...4).contains(number) else { return nil }
    var next = end
    // `1e kw. 2027`
    if let dot = token(next), dot.isMark("."), dot.isGlued { next += 1 }
    if token(next)?.isA(.of) == true { next += 1 }
    let year = DayPattern.year(tokens, next, allowsShort: false)
    let first = (number - 1) * 3 + 1
    return window(from: (first, 1), to: (first + 2, 31), year: year?.year).map {
      Core(window: $0, end: year?.end ?? end, isStrong: true)
    }
  }

  func season(at index: Int) -> Core? {
    guard let token = token(index), let season = DeadlineWords.seasons[token.word] else {
      return nil
    }
    let year = DayPattern.year(tokens, index + 1, allowsShort: false)
    // Of a season that is just over the next one is meant, and behind `volgend` the next in any case.
    let isNext = self.token(index - 1)?.isA(.following) == true
    return window(
      from: season.from, to: season.to, year: year?.year, grace: isNext ? -92 : -1
    ).map {
      Core(window: $0, end: year?.end ?? index + 1, isStrong: year != nil)
    }
  }

  /// A school holiday of the municipality, or a feast; one that nobody dated has no days.
  func holiday(at index: Int, isPrefixed: Bool) -> Core? {
    guard var token = token(index), token.kind == .word else { return nil }
    var next = index + 1
    // `de grote vakantie`
    if token.isA(.long), let holiday = self.token(next), holiday.isA(.holidayEnding) {
      token = holiday
      token.word = Self.summerHoliday
      next += 1
    }
    let year = DayPattern.year(tokens, next, allowsShort: false)
    let end = year?.end ?? next
    let known =
      token.isA(.holiday) || DeadlineWords.endsInHoliday(token.word) || holidays[token.word] != nil
    guard known else { return nil }
    guard let window = holidays[token.word], let from = window.from, let to = window.to else {
      return isPrefixed ? Core(window: DateWindow(), end: end, isStrong: true) : nil
    }
    // A holiday is known for one year; another year's has no days.
    let isMeant =
      year.map { $0.year == from.year }
      ?? (to.dayNumber >= near.dayNumber - Self.grace && from.dayNumber <= near.dayNumber + 366)
    return Core(window: isMeant ? window : DateWindow(), end: end, isStrong: true)
  }

  /// The name by which a municipality dates the holiday between two school years.
  static let summerHoliday = "zomervakantie"

  /// The two weeks at the start or end of a school year, which runs from one summer holiday to the
  /// next; one that nobody dated has no days.
  func schoolYear(_ part: DeadlineWords.Part, end: Int) -> Core? {
    guard let summer = holidays[Self.summerHoliday], let from = summer.from, let to = summer.to,
      part != .middle
    else { return Core(window: DateWindow(), end: end, isStrong: true, isEnd: part == .end) }
    let window =
      part == .end
      ? DateWindow(from: from.adding(days: -14), to: from.adding(days: -1))
      : DateWindow(from: to.adding(days: 1), to: to.adding(days: 14))
    return Core(window: window, end: end, isStrong: true, isEnd: part == .end)
  }
}
