internal import Lexicons
internal import Words

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
    /// Whether it is the end of a period, so that `voor` includes it too.
    var isEnd = false
    /// Whether it is the middle of a period: `voor half mei` is no later than its middle day.
    var isMiddle = false
  }

  func match(at index: Int) -> Match? {
    guard mayOpen(tokens[index]) || isSpelledDay(index) || opensOffset(index) else { return nil }
    if let end = vague(at: index) {
      return Match(window: DateWindow(), end: end, isStrong: true)
    }
    var next = index
    var direction: DeadlineWords.Direction?
    if let limit = limit(at: next) {
      (direction, next) = limit
      next = behindPrepositions(next)
    } else if let token = token(next), token.kind == .word,
      let found = DeadlineWords.prepositions[token.word]
    {
      direction = found
      next = pointEnd(next + 1)
      // `de deur uit binnen een week`, `kijkt het na voor 2 mei`: the second preposition opens a
      // phrase of its own.
      if found == .past || found == .after, let token = self.token(next), token.kind == .word,
        DeadlineWords.prepositions[token.word] != nil
      {
        return nil
      }
      // `uiterlijk voor`, `tot en met`, `deadline:`, `due by`.
      while let token = self.token(next),
        token.isMark(":") || token.isMark("=")
          || token.isA(.and) && self.token(next + 1)?.isA(.with) == true
          || (token.kind == .word && DeadlineWords.prepositions[token.word] != nil
            && DeadlineWords.prepositions[token.word] != .past)
      {
        if token.isA(.and) {
          direction = .until
        } else if DeadlineWords.prepositions[token.word] == .before, direction == .until {
          direction = .before
        }
        next = token.isA(.and) ? next + 2 : pointEnd(next + 1)
      }
      if let end = fromNow(at: next) {
        direction = .before
        next = end
      }
    } else if let token = token(next), token.isWord("t"), self.token(next + 1)?.isMark("/") == true,
      self.token(next + 2)?.isWord("m") == true
    {
      direction = .until
      next += 3
    }
    let isPrefixed = direction != nil
    var isNear = false
    while let token = token(next), DeadlineWords.fillers.contains(token.hash) {
      guard isPrefixed || DeadlineWords.nearness.contains(token.hash) || opensPeriod(next + 1)
      else { return nil }
      // `in a month's time` is no `a.s.`, `t/m` no article.
      if token.isWord("a"), self.token(next + 1)?.isMark(".") != true { break }
      if token.isWord("t"), self.token(next + 1)?.isMark("/") == true { break }
      if DeadlineWords.nearness.contains(token.hash) { isNear = true }
      next += 1
      // `a.s.` and `e.k.` are letters with points.
      while isNear, let token = self.token(next),
        token.isMark(".") || token.isWord("s") || token.isWord("k")
      { next += 1 }
    }
    if let end = vague(at: next), isPrefixed {
      return Match(window: DateWindow(), end: end, isStrong: true)
    }
    // `op vrijdag` may be a day of every week; `voor vrijdag` is one day.
    let isLimit = direction == .before || direction == .until || isNear
    guard
      var core = core(at: next, isPrefixed: isPrefixed || isNear)
        ?? weekday(at: next, isLimit: isLimit, isPrefixed: isPrefixed)
    else { return nil }
    if isNear || isSaidReady(core.end) { core.isStrong = true }
    core = extended(core, from: next)
    core = counted(core)
    // `van 13 tot 17 april`
    if direction == .past, tokens[index].isA(.of), token(index + 1)?.kind == .number,
      core.window.from != core.window.to
    {
      direction = .at
    }
    if direction == .past, tokens[index].isA(.of), core.isDay,
      let found = occasion(before: index)
    {
      return Match(window: bend(core, found), end: core.end, isStrong: true)
    }
    if direction == .past { return Match(window: nil, end: core.end, isStrong: false) }
    // `niet voor 1 juni`
    if direction == .before, token(index - 1)?.isA(.not) == true {
      return Match(
        window: DateWindow(from: core.window.from, to: nil), end: core.end, isStrong: true)
    }
    return Match(
      window: bend(core, direction), end: core.end, isStrong: isPrefixed || core.isStrong)
  }

  /// Whether an article may open a period without a preposition: `de week van 8 juni`.
  private func opensPeriod(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if offset(at: index) != nil || nthWeekday(at: index) != nil || opensDay(index) { return true }
    guard let next = self.token(index + 1) else { return false }
    return (token.isA(.week) || token.isA(.weekend)) && next.isA(.of)
      || CalendarNames.ordinal(token.word) != nil
        && (next.isA(.week) || next.isA(.weekend) || next.isA(.halfYear))
      || token.kind == .number && next.isGlued && next.isA(.ordinalEnding)
  }

  /// Whether words that something is ready stand behind a day: `moet 3 mei af zijn`.
  private func isSaidReady(_ index: Int) -> Bool {
    token(index)?.isA(.ready) == true
  }

  /// Whether a number in words, or an ordinal, and a month stand at a token: `vijftiende april`.
  func opensDay(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .word, let month = self.token(index + 1),
      CalendarNames.month(month.word) != nil
    else { return false }
    return CalendarNames.ordinal(token.word) != nil || CalendarNames.number(token.word) != nil
  }

  /// Whether a day of a month in words stands at a token: `vijftien april`.
  private func isSpelledDay(_ index: Int) -> Bool {
    tokens[index].kind == .word && opensDay(index)
      && DayPattern.match(tokens, at: index, allowsBareNumbers: false) != nil
  }

  /// Whether a number in words opens days by another day: `twee weken voor Pasen`.
  private func opensOffset(_ index: Int) -> Bool {
    tokens[index].kind == .word && CalendarNames.number(tokens[index].word) != nil
      && offset(at: index) != nil
  }

  /// How the words before `van` bend the day behind it: `voor de schouw van 12 mei`.
  private func occasion(before index: Int) -> DeadlineWords.Direction? {
    guard let noun = token(index - 1), noun.kind == .word, let article = token(index - 2)
    else { return nil }
    // `uiterlijk ter vergadering van 14 april`
    if article.isA(.atThe) {
      let direction = token(index - 3).flatMap { DeadlineWords.prepositions[$0.word] }
      return direction == .past ? nil : direction ?? .at
    }
    guard article.isA(.article) || article.isA(.ours), let opener = token(index - 3),
      opener.kind == .word
    else { return nil }
    if opener.isA(.at) { return .at }
    switch DeadlineWords.prepositions[opener.word] {
    case .past, nil: return nil
    case let found?: return found
    }
  }

  /// A day with what is counted on from it: `vrijdag over een week`, `1 juni a.s.`.
  func counted(_ core: Core) -> Core {
    var core = core
    if let token = token(core.end), token.isA(.soon) || token.isWord("a") || token.isWord("e") {
      var end = core.end + 1
      while let next = self.token(end), next.isMark(".") || next.isWord("s") || next.isWord("k") {
        end += 1
      }
      if end > core.end + 1 || token.isA(.soon) {
        core.end = end
        core.isStrong = true
      }
    }
    guard core.isDay, let over = token(core.end), over.isA(.countedOn),
      let (days, end) = span(at: core.end + 1), let from = core.window.from
    else { return core }
    let day = days(from)
    core.window = DateWindow(from: day, to: day)
    core.end = end
    core.isStrong = true
    return core
  }

  /// Whether a phrase may start with a token; most words open none.
  func mayOpen(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .mark: false
    case .word:
      DeadlineWords.openers.contains(token.hash) || DeadlineWords.endsInHoliday(token.word)
        || (!holidays.isEmpty && holidays[token.word] != nil)
    }
  }

  func bend(_ core: Core, _ direction: DeadlineWords.Direction?) -> DateWindow {
    switch direction {
    case .before:
      // The end of a month is a moment: `vóór eind maart` is no later than its last day.
      let last =
        core.isDay || core.isEnd
        ? core.window.to
        : core.isMiddle ? middle(of: core.window) : core.window.from?.adding(days: -1)
      return DateWindow(from: nil, to: last ?? core.window.to)
    case .until:
      return DateWindow(from: nil, to: core.window.to)
    case .from:
      return DateWindow(from: core.window.from, to: nil)
    case .after:
      return DateWindow(from: core.window.to.map { $0.adding(days: 1) }, to: nil)
    case .at, .past, nil:
      return core.window
    }
  }

  func token(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  func vague(at index: Int) -> Int? {
    guard let token = token(index), DeadlineWords.vagueOpeners.contains(token.hash) else {
      return nil
    }
    return phrase(of: DeadlineWords.vague, at: index)
  }
}
