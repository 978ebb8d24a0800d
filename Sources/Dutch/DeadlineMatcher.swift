/// Matches one deadline phrase at a token.
struct DeadlineMatcher {
  let tokens: [Token]
  let near: CalendarDate
  let holidays: [String: DateWindow]

  struct Match {
    /// `nil` when the phrase is a date but no deadline, as in `sinds maart`.
    var window: DateWindow?
    var end: Int
    var isStrong: Bool
  }

  /// Days without a direction yet.
  struct Core {
    var window: DateWindow
    var end: Int
    /// Whether its form alone shows that it is a time: a week, a quarter, a full date.
    var isStrong: Bool
    /// Whether it is one day, so that `voor` includes it; a period is over before it begins.
    var isDay = false
  }

  func match(at index: Int) -> Match? {
    if let end = vague(at: index) {
      return Match(window: DateWindow(), end: end, isStrong: true)
    }
    var next = index
    var direction: DeadlineWords.Direction?
    if let token = token(next), token.kind == .word,
      let found = DeadlineWords.prepositions[token.word]
    {
      direction = found
      next += 1
      // `uiterlijk voor`, `tot en met`, `deadline:`, `due by`.
      while let token = self.token(next),
        token.isMark(":") || token.isWord("en") && self.token(next + 1)?.isWord("met") == true
          || (token.kind == .word && DeadlineWords.prepositions[token.word] != nil
            && DeadlineWords.prepositions[token.word] != .past)
      {
        next += token.isWord("en") ? 2 : 1
      }
    } else if let token = token(next), token.isWord("t"), self.token(next + 1)?.isMark("/") == true,
      self.token(next + 2)?.isWord("m") == true
    {
      direction = .before
      next += 3
    }
    let isPrefixed = direction != nil
    while let token = token(next),
      ["de", "het", "the", "komende", "komend", "eind van"].contains(token.word)
    {
      guard isPrefixed || token.isWord("komende") || token.isWord("komend") else { return nil }
      next += 1
    }
    if let end = vague(at: next), isPrefixed {
      return Match(window: DateWindow(), end: end, isStrong: true)
    }
    guard let core = core(at: next, isPrefixed: isPrefixed) else { return nil }
    if direction == .past { return Match(window: nil, end: core.end, isStrong: false) }
    return Match(
      window: bend(core, direction), end: core.end, isStrong: isPrefixed || core.isStrong)
  }

  private func bend(_ core: Core, _ direction: DeadlineWords.Direction?) -> DateWindow {
    switch direction {
    case .before:
      let last = core.isDay ? core.window.from : core.window.from.map { $0.adding(days: -1) }
      return DateWindow(from: nil, to: last ?? core.window.to)
    case .from:
      return DateWindow(from: core.window.from, to: nil)
    case .after:
      return DateWindow(from: core.window.to.map { $0.adding(days: 1) }, to: nil)
    case .at, .past, nil:
      return core.window
    }
  }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func vague(at index: Int) -> Int? {
    for phrase in DeadlineWords.vague {
      guard index + phrase.count <= tokens.count else { continue }
      var isMatch = true
      for (offset, word) in phrase.enumerated() where tokens[index + offset].word != word {
        isMatch = false
        break
      }
      if isMatch { return index + phrase.count }
    }
    return nil
  }
}

// MARK: - Days, months, years

extension DeadlineMatcher {
  private func core(at index: Int, isPrefixed: Bool) -> Core? {
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
      if let pattern = DayPattern.match(tokens, at: index, allowsBareNumbers: false) {
        return core(of: pattern)
      }
      return month(at: index, isPrefixed: isPrefixed)
    }
    guard token.kind == .number else { return nil }
    return relativeCount(at: index, isPrefixed: isPrefixed) ?? ordinalQuarter(at: index)
      ?? day(at: index, isPrefixed: isPrefixed) ?? year(at: index, isPrefixed: isPrefixed)
  }

  private func day(at index: Int, isPrefixed: Bool) -> Core? {
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

  private func core(of pattern: DayPattern) -> Core? {
    guard let date = next(pattern) else { return nil }
    return Core(
      window: DateWindow(from: date, to: date), end: pattern.end, isStrong: pattern.year != nil,
      isDay: true)
  }

  /// The day of a pattern; without a year the first that is not long past.
  private func next(_ pattern: DayPattern) -> CalendarDate? {
    if let year = pattern.year {
      return CalendarDate(year: year, month: pattern.month, day: pattern.day)
    }
    return (-1...1)
      .compactMap { CalendarDate(year: near.year + $0, month: pattern.month, day: pattern.day) }
      .first { $0.dayNumber >= near.dayNumber - Self.grace }
  }

  /// The days that a window may lie in the past and still be meant.
  private static let grace = 60

  /// The first window of a span of days that is not long past, or the one of a given year.
  private func window(
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

  private func month(at index: Int, isPrefixed: Bool) -> Core? {
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

  private func year(at index: Int, isPrefixed: Bool) -> Core? {
    guard isPrefixed, let year = DayPattern.year(tokens, index, allowsShort: false),
      (near.year - 1...near.year + 15).contains(year.year)
    else { return nil }
    if let after = token(year.end), after.kind == .word, after.isGlued { return nil }
    return window(from: (1, 1), to: (12, 31), year: year.year).map {
      Core(window: $0, end: year.end, isStrong: false)
    }
  }

  /// `eind maart`, `begin 2026`, `eind van het jaar`, `half juni`, `end of March`.
  private func part(_ part: DeadlineWords.Part, at index: Int) -> Core? {
    var next = index + 1
    while let token = token(next),
      ["van", "of", "de", "het", "the", "dit", "this", "-"].contains(token.word)
    {
      next += 1
    }
    guard let token = token(next) else { return nil }
    if token.isWord("jaar") || token.isWord("year") {
      return span(part, of: near.year, end: next + 1)
    }
    if token.isWord("maand") || token.isWord("month") {
      return Core(
        window: slice(DateWindow(from: near.startOfMonth, to: near.endOfMonth), part),
        end: next + 1, isStrong: true)
    }
    if token.isWord("week") {
      let friday = near.adding(days: 5 - near.weekday)
      return Core(window: DateWindow(from: friday, to: friday), end: next + 1, isStrong: true)
    }
    if let year = DayPattern.year(tokens, next, allowsShort: false) {
      return span(part, of: year.year, end: year.end)
    }
    guard let month = month(at: next, isPrefixed: true) ?? season(at: next) else { return nil }
    return Core(window: slice(month.window, part), end: month.end, isStrong: true)
  }

  /// The first ten days, the second ten, or what is left.
  private func slice(_ window: DateWindow, _ part: DeadlineWords.Part) -> DateWindow {
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
  private func span(_ part: DeadlineWords.Part, of year: Int, end: Int) -> Core? {
    let months =
      switch part {
      case .start: (1, 3)
      case .middle: (5, 8)
      case .end: (10, 12)
      }
    return window(from: (months.0, 1), to: (months.1, 31), year: year).map {
      Core(window: $0, end: end, isStrong: true)
    }
  }
}

// MARK: - Weeks, quarters, seasons

extension DeadlineMatcher {
  /// `week 18`, `wk 18`, `week 18 2027`.
  private func week(at index: Int) -> Core? {
    guard let token = token(index), ["week", "wk", "weeknr", "weeknummer"].contains(token.word)
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
  private static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: (week - 1) * 7 - (fourth.weekday - 1))
  }

  /// `Q2`, `kwartaal 2`, `tweede kwartaal`.
  private func quarter(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    if token.isWord("q"), let number = self.token(index + 1), number.isGlued {
      return quarter(number.number, digits: number.digits, end: index + 2)
    }
    if token.isWord("kwartaal") || token.isWord("quarter"), let number = self.token(index + 1) {
      return quarter(number.number, digits: number.digits, end: index + 2)
    }
    if let number = Names.ordinal(token.word), let next = self.token(index + 1),
      next.isWord("kwartaal") || next.isWord("quarter")
    {
      return quarter(number == -1 ? 4 : number, digits: 1, end: index + 2)
    }
    return nil
  }

  /// `2e kwartaal`, `1ste kwartaal`.
  private func ordinalQuarter(at index: Int) -> Core? {
    guard let number = token(index), number.digits == 1 else { return nil }
    var next = index + 1
    if let suffix = token(next), suffix.isGlued,
      ["e", "ste", "de", "st", "nd", "rd", "th"].contains(suffix.word)
    {
      next += 1
    }
    guard let word = token(next), ["kwartaal", "kw", "quarter"].contains(word.word) else {
      return nil
    }
    return quarter(number.number, digits: 1, end: next + 1)
  }

  private func quarter(_ number: Int, digits: Int, end: Int) -> Core? {
    guard digits == 1, (1...4).contains(number) else { return nil }
    var next = end
    if let token = token(next), token.isWord("van") || token.isWord("of") { next += 1 }
    let year = DayPattern.year(tokens, next, allowsShort: false)
    let first = (number - 1) * 3 + 1
    return window(from: (first, 1), to: (first + 2, 31), year: year?.year).map {
      Core(window: $0, end: year?.end ?? end, isStrong: true)
    }
  }

  private func season(at index: Int) -> Core? {
    guard let token = token(index), let season = DeadlineWords.seasons[token.word] else {
      return nil
    }
    let year = DayPattern.year(tokens, index + 1, allowsShort: false)
    return window(from: season.from, to: season.to, year: year?.year).map {
      Core(window: $0, end: year?.end ?? index + 1, isStrong: year != nil)
    }
  }

  /// A school holiday of the municipality, or a feast; one that nobody dated has no days.
  private func holiday(at index: Int, isPrefixed: Bool) -> Core? {
    guard let token = token(index), token.kind == .word else { return nil }
    let year = DayPattern.year(tokens, index + 1, allowsShort: false)
    let end = year?.end ?? index + 1
    if let feast = DeadlineWords.feasts[token.word], isPrefixed {
      return window(from: feast, to: feast, year: year?.year).map {
        Core(window: $0, end: end, isStrong: true)
      }
    }
    let known =
      token.word.hasSuffix("vakantie") || token.isWord("bouwvak") || holidays[token.word] != nil
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

  /// `morgen`, `volgende week`, `dit jaar`, `volgend jaar`.
  private func relative(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    if token.isWord("morgen") || token.isWord("tomorrow") {
      let day = near.adding(days: 1)
      return Core(
        window: DateWindow(from: day, to: day), end: index + 1, isStrong: false, isDay: true)
    }
    if token.isWord("vandaag") || token.isWord("today") {
      return Core(
        window: DateWindow(from: near, to: near), end: index + 1, isStrong: false, isDay: true)
    }
    if token.isWord("over") || token.isWord("in"), let next = self.token(index + 1) {
      let count = next.kind == .number ? next.number : Names.number(next.word) ?? 0
      if count > 0, let days = unit(index + 2) {
        let day = near.adding(days: count * days)
        return Core(
          window: DateWindow(from: day, to: day), end: index + 3, isStrong: true, isDay: true)
      }
      return nil
    }
    guard let next = self.token(index + 1) else { return nil }
    let isNext = ["volgende", "volgend", "next", "komende", "komend"].contains(token.word)
    let isThis = ["deze", "dit", "this"].contains(token.word)
    guard isNext || isThis else { return nil }
    switch next.word {
    case "week":
      let monday = near.adding(days: 1 - near.weekday + (isNext ? 7 : 0))
      return Core(
        window: DateWindow(from: monday, to: monday.adding(days: 6)), end: index + 2, isStrong: true
      )
    case "maand", "month":
      let start = isNext ? near.endOfMonth.adding(days: 1) : near.startOfMonth
      return Core(
        window: DateWindow(from: start, to: start.endOfMonth), end: index + 2, isStrong: true)
    case "jaar", "year":
      return window(from: (1, 1), to: (12, 31), year: near.year + (isNext ? 1 : 0)).map {
        Core(window: $0, end: index + 2, isStrong: true)
      }
    default:
      if DeadlineWords.seasons[next.word] != nil, var core = season(at: index + 1) {
        core.isStrong = true
        return core
      }
      return nil
    }
  }

  /// `binnen twee weken`: counted from the day of the conversation.
  private func relativeCount(at index: Int, isPrefixed: Bool) -> Core? {
    guard isPrefixed, let word = token(index - 1)?.word,
      ["binnen", "within", "over", "in"].contains(word),
      let number = token(index), let days = unit(index + 1)
    else { return nil }
    let day = near.adding(days: number.number * days)
    return Core(window: DateWindow(from: day, to: day), end: index + 2, isStrong: true, isDay: true)
  }

  /// The days in a unit of time.
  private func unit(_ index: Int) -> Int? {
    switch token(index)?.word {
    case "dag", "dagen", "day", "days": 1
    case "week", "weken", "weeks": 7
    case "maand", "maanden", "month", "months", "mnd": 30
    default: nil
    }
  }
}
