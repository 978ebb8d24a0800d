/// Days counted from the day of the conversation.
extension DeadlineMatcher {
  /// `morgen`, `volgende week`, `dit jaar`, `volgend jaar`.
  func relative(at index: Int) -> Core? {
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
      if isNext, let core = weekday(at: index + 1) { return core }
      if DeadlineWords.seasons[next.word] != nil, var core = season(at: index + 1) {
        core.isStrong = true
        return core
      }
      return nil
    }
  }

  /// The first day of that name after the conversation; `do` and `za` are words of their own.
  func weekday(at index: Int) -> Core? {
    guard let token = token(index), token.word.hasSuffix("dag") || token.word.hasSuffix("day"),
      let weekday = Names.weekday(token.word)
    else { return nil }
    let day = near.adding(days: (weekday - near.weekday + 6) % 7 + 1)
    return Core(
      window: DateWindow(from: day, to: day), end: index + 1, isStrong: true, isDay: true)
  }

  /// `binnen twee weken`: counted from the day of the conversation.
  func relativeCount(at index: Int, isPrefixed: Bool) -> Core? {
    guard isPrefixed, let word = token(index - 1)?.word,
      ["binnen", "within", "over", "in"].contains(word),
      let number = token(index), let days = unit(index + 1)
    else { return nil }
    let day = near.adding(days: number.number * days)
    return Core(window: DateWindow(from: day, to: day), end: index + 2, isStrong: true, isDay: true)
  }

  /// The days in a unit of time.
  func unit(_ index: Int) -> Int? {
    switch token(index)?.word {
    case "dag", "dagen", "day", "days": 1
    case "week", "weken", "weeks": 7
    case "maand", "maanden", "month", "months", "mnd": 30
    default: nil
    }
  }
}
