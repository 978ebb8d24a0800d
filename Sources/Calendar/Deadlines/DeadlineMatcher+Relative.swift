internal import Lexicons
internal import Words

/// Days counted from the day of the conversation.
extension DeadlineMatcher {
  /// `morgen`, `volgende week`, `dit jaar`, `volgend jaar`.
  func relative(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    if let days = DeadlineWords.nearDays[token.word] {
      // `goede morgen` is a greeting, `morgen` behind a day its part.
      if days == 1, self.token(index - 1)?.isA(.greeting) == true { return nil }
      let day = near.adding(days: days)
      return Core(
        window: DateWindow(from: day, to: day), end: dayEnd(index + 1), isStrong: true, isDay: true)
    }
    if token.isA(.countedOn) || token.isA(.in), let (span, end) = span(at: index + 1) {
      let day = span(near)
      return Core(window: DateWindow(from: day, to: day), end: end, isStrong: true, isDay: true)
    }
    guard let next = self.token(index + 1) else { return nil }
    let isNext = token.isA(.following) || token.isA(.coming)
    guard isNext || token.isA(.this) else { return nil }
    // From Saturday on the weekend that comes is the next.
    if next.isA(.weekend) {
      return weekend(at: index + 1, weeks: token.isA(.following) ? 1 : 0)
    }
    // `volgende twee weken`
    if isNext, let (span, end) = span(at: index + 1) {
      return Core(window: DateWindow(from: near, to: span(near)), end: end, isStrong: true)
    }
    if next.isA(.week) {
      if let day = weekday(inWeekOf: near.adding(days: isNext ? 7 : 0), at: index + 2) {
        return day
      }
      let monday = near.adding(days: 1 - near.weekday + (isNext ? 7 : 0))
      return Core(
        window: DateWindow(from: monday, to: monday.adding(days: 6)), end: index + 2, isStrong: true
      )
    }
    if next.isA(.oneMonth) {
      let start = isNext ? near.endOfMonth.adding(days: 1) : near.startOfMonth
      return Core(
        window: DateWindow(from: start, to: start.endOfMonth), end: index + 2, isStrong: true)
    }
    if next.isA(.oneYear) {
      return window(from: (1, 1), to: (12, 31), year: near.year + (isNext ? 1 : 0)).map {
        Core(window: $0, end: index + 2, isStrong: true)
      }
    }
    if let core = weekday(at: index + 1) { return core }
    guard var core = season(at: index + 1) else { return nil }
    core.isStrong = true
    return core
  }

  /// `volgende week dinsdag`: a day of the week in the week of another day.
  private func weekday(inWeekOf day: CalendarDate, at index: Int) -> Core? {
    var index = index
    if token(index)?.isA(.on) == true { index += 1 }
    guard let token = token(index), token.kind == .word,
      let weekday = CalendarNames.weekday(token.word)
    else { return nil }
    let date = day.adding(days: weekday - day.weekday)
    return Core(
      window: DateWindow(from: date, to: date), end: index + 1, isStrong: true, isDay: true)
  }

  /// The first day of that name after the conversation; `do` and `za` are words of their own.
  ///
  /// Behind `voor` or `uiterlijk` it is a deadline; alone only where a deadline is put.
  func weekday(at index: Int, isLimit: Bool, isPrefixed: Bool) -> Core? {
    guard isLimit || !isPrefixed, let core = weekday(at: index, allowsShort: isLimit) else {
      return nil
    }
    // `voor de woensdagmiddag` is a part of every week.
    if self.token(index - 1)?.isA(.article) == true, let word = token(index)?.word,
      DayPart.part(ofWord: word) != nil
    {
      return nil
    }
    if isLimit { return core }
    // `dinsdag t/m donderdag` and `dinsdagen` come again and again.
    guard let token = token(index), !token.word.hasSuffix("en"), connection(at: core.end) == nil,
      self.token(index - 1).map({ $0.isA(.every) || $0.isA(.everyWeek) }) != true
    else { return nil }
    return Core(
      window: core.window, end: core.end,
      isStrong: isOpening(index) || isBehindDeed(index, core.end),
      isDay: true)
  }

  /// Whether a day stands between what somebody does and to what: `ruimen zaterdag de resten op`.
  private func isBehindDeed(_ index: Int, _ end: Int) -> Bool {
    guard index > 1, tokens[index].word.utf8.count > 4, let next = token(end), next.kind == .word,
      tokens[index - 1].kind == .word, let verb = Verb(Array(tokens[index - 1].word.utf8)[...])
    else { return false }
    // `ik raap zaterdag de scherven op`
    let isOfWriter = verb.form == .root && token(index - 2)?.isWord("ik") == true
    return (verb.form == .present || verb.form == .infinitive || isOfWriter)
      && (verb.kind == .doing || verb.kind == .beginning) && next.isA(.article)
  }

  /// - Parameters:
  ///   - index: The token of the day.
  ///   - allowsShort: Whether `za` is enough, as behind `a.s.` and `uiterlijk`.
  /// - Returns: The first such day after the conversation.
  func weekday(at index: Int, allowsShort: Bool = false) -> Core? {
    guard let token = token(index), token.kind == .word,
      token.word.utf8.count > 4 || allowsShort && !token.isA(.doubtfulDay)
        || isClosing(index) || isOpening(index) || isJoinedToPart(index) || isShortened(index),
      let weekday = CalendarNames.weekday(token.word)
    else { return nil }
    // `maandag wk 20`
    if let week = week(at: index + 1), let monday = week.window.from {
      let date = monday.adding(days: weekday - 1)
      return Core(
        window: DateWindow(from: date, to: date), end: week.end, isStrong: true, isDay: true)
    }
    // `dinsdag volgende week` is in that week.
    if self.token(index + 1)?.isA(.following) == true,
      self.token(index + 2)?.isA(.week) == true
    {
      let date = near.adding(days: 7 + weekday - near.weekday)
      return Core(
        window: DateWindow(from: date, to: date), end: index + 3, isStrong: true, isDay: true)
    }
    let day = near.adding(days: (weekday - near.weekday + 6) % 7 + 1)
    return Core(
      window: DateWindow(from: day, to: day),
      end: isJoinedToPart(index) ? index + 3 : isShortened(index) ? index + 2 : index + 1,
      isStrong: true, isDay: true)
  }

  /// Whether a short day opens a text and something is to be done on it: `wo verf halen`.
  private func isOpening(_ index: Int) -> Bool {
    guard index == 0, tokens[0].isA(.openingDay), let next = token(1), next.kind == .word else {
      return false
    }
    return !next.isGlued && !next.isA(.article) && CalendarNames.month(next.word) == nil
  }

  /// Whether a part of the day is joined to a short day: `ma-ochtend`.
  private func isJoinedToPart(_ index: Int) -> Bool {
    guard tokens[index].isA(.shortDay) || tokens[index].isA(.doubtfulDay),
      let mark = token(index + 1), mark.isMark("-"), mark.isGlued, let part = token(index + 2)
    else { return false }
    return part.isGlued && DayPart.part(ofWord: part.word) != nil
  }

  /// Whether a short day closes a text behind what is to be done: `sleutel halen ma`, `doen we zat`.
  private func isClosing(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isA(.shortDay),
      tokens[(index + 1)...].allSatisfy({ $0.kind == .mark }), tokens[index - 1].kind == .word
    else { return false }
    let before = tokens[index - 1]
    guard FunctionWord.role(of: before.hash) == .pronoun, index > 1 else {
      return before.word.hasSuffix("en")
    }
    // `zijn we zat` is of who has had enough.
    return tokens[index - 2].kind == .word
      && FunctionWord.role(of: tokens[index - 2].hash) != .auxiliary
  }

  /// Whether a full stop makes a short word a day, and a sentence goes on: `stuurt ma. de lijst`.
  private func isShortened(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isA(.shortDay), let mark = token(index + 1), mark.isMark("."),
      mark.isGlued
    else { return false }
    return token(index + 2).map { $0.kind == .word && !$0.isGlued } ?? true
  }

  /// `nog` behind `vandaag` belongs to it.
  private func dayEnd(_ index: Int) -> Int {
    token(index)?.isA(.yet) == true ? index + 1 : index
  }

  /// `binnen twee weken`, `max 14 dagen`: counted from the day of the conversation.
  func relativeCount(at index: Int, isPrefixed: Bool) -> Core? {
    // `binnen de week`, `binnen de veertien dagen`
    let isWithin = token(index - 1)?.isA(.article) == true && token(index - 2)?.isA(.within) == true
    if isPrefixed, isWithin, token(index)?.isA(.week) == true {
      let day = near.adding(days: 7)
      return Core(
        window: DateWindow(from: day, to: day), end: index + 1, isStrong: true, isDay: true)
    }
    guard isPrefixed, let word = (isWithin ? token(index - 2) : wordBefore(index))?.hash,
      DeadlineWords.counters.contains(word) || DeadlineWords.nearness.contains(word),
      let (span, end) = span(at: index)
    else { return nil }
    let day = span(near)
    // `de komende tien dagen` are all of them.
    if DeadlineWords.nearness.contains(word) {
      return Core(window: DateWindow(from: near, to: day), end: end, isStrong: true, isEnd: true)
    }
    var last = end
    // `na heden`, `vanaf nu`
    if token(last)?.isA(.since) == true, token(last + 1)?.isA(.now) == true { last += 2 }
    return Core(window: DateWindow(from: day, to: day), end: last, isStrong: true, isDay: true)
  }

  /// A number of days, weeks, months or years, and the token behind it.
  func span(at index: Int) -> (days: (CalendarDate) -> CalendarDate, end: Int)? {
    guard let token = token(index) else { return nil }
    var next = index + 1
    var count: Int
    switch token.kind {
    case .number: count = token.number
    case .word:
      if let days = oneAndHalf(at: index) { return days }
      guard let number = CalendarNames.number(token.word) ?? (token.isA(.one) ? 1 : nil) else {
        return nil
      }
      count = number
      // `een kleine maand`
      if count == 1, self.token(next)?.isA(.hedge) == true { next += 1 }
    case .mark: return nil
    }
    // `een half jaar`
    if count == 1, self.token(next)?.isA(.half) == true,
      self.token(next + 1)?.isA(.oneYear) == true
    {
      return ({ $0.adding(months: 6) }, next + 2)
    }
    // `2 à 3 weken`, `2-3 weken`: the last of them.
    if let mark = self.token(next), mark.isA(.either) || mark.isMark("-"),
      let second = self.token(next + 1),
      second.kind == .number || CalendarNames.number(second.word) != nil
    {
      count = second.kind == .number ? second.number : CalendarNames.number(second.word) ?? count
      next += 2
    }
    guard (1...400).contains(count), let unit = self.token(next)?.word else { return nil }
    // `een week of drie`
    if count == 1, self.token(next + 1)?.isA(.or) == true, let word = self.token(next + 2),
      let many = word.kind == .number ? word.number : CalendarNames.number(word.word), many < 60,
      let days = Self.days(many, unit)
    {
      return (days, next + 3)
    }
    return Self.days(count, unit).map { ($0, next + 1) }
  }

  /// `anderhalve week`, `anderhalf jaar`.
  private func oneAndHalf(at index: Int) -> (days: (CalendarDate) -> CalendarDate, end: Int)? {
    guard token(index)?.isA(.oneAndHalf) == true, let unit = token(index + 1)?.word else {
      return nil
    }
    switch TimeUnit(word: unit) {
    case .week: return ({ $0.adding(days: 11) }, index + 2)
    case .month: return ({ $0.adding(days: 46) }, index + 2)
    case .year: return ({ $0.adding(months: 18) }, index + 2)
    case .hour, .day, .workday, .fortnight, .quarter, nil: return nil
    }
  }

  /// What so many of a unit are counted on from a day.
  private static func days(_ count: Int, _ unit: String) -> ((CalendarDate) -> CalendarDate)? {
    switch TimeUnit(word: unit) {
    case .hour: { $0.adding(days: (count + 23) / 24) }
    case .day: { $0.adding(days: count) }
    case .workday: { $0.adding(workdays: count) }
    case .week: { $0.adding(days: 7 * count) }
    case .fortnight: { $0.adding(days: 14 * count) }
    case .month: { $0.adding(months: count) }
    case .quarter: { $0.adding(months: 3 * count) }
    case .year: { $0.adding(months: 12 * count) }
    case nil: nil
    }
  }
}
