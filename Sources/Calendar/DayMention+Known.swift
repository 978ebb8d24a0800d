internal import Lexicons
package import Words

/// Days of which it is known beforehand that somebody may name them.
///
/// Of those a text is searched for forms too that may just as well be something else: `12-3`,
/// `12.3`, `de 12e`, `12-III`, `12032026`.
extension DayMention {
  /// Every mention of some days in a text, in order and without overlap.
  package static func all(in line: Line, of days: [CalendarDate]) -> [DayMention] {
    guard !days.isEmpty else { return [] }
    // Each form has one of them.
    let mayNameDay = line.tokens.contains {
      $0.isNumber || CalendarNames.isMonth($0) || CalendarNames.isOrdinal($0)
    }
    guard mayNameDay else { return [] }
    let tokens = Token.tokens(line.tokens, line.folded)
    let known = KnownDay(tokens, days)
    var mentions: [DayMention] = []
    var index = 0
    var last = 0
    func take(_ mention: DayMention, _ end: Int) {
      index = end
      last = end
      if days.contains(where: mention.names) { mentions.append(mention) }
    }
    while index < tokens.count {
      if let day = day(tokens, index), !isHalf(day, tokens, index),
        let mention = mention(of: day, tokens, index, from: last)
      {
        take(mention, day.end)
      } else if let (day, isLoose) = known.match(at: index),
        var mention = mention(of: day, tokens, index, from: last, isCertain: true)
      {
        mention.isWithoutMonth = isLoose
        take(mention, day.end)
      } else {
        index += 1
      }
    }
    return mentions
  }
}

/// Looks for known days in the forms that would be no days by themselves.
private struct KnownDay {
  private let tokens: [Token]
  private let days: [CalendarDate]

  init(_ tokens: [Token], _ days: [CalendarDate]) {
    self.tokens = tokens
    self.days = days
  }

  /// The known day that starts at a token, and whether its month is not told.
  func match(at index: Int) -> (day: DayPattern, isWithoutMonth: Bool)? {
    switch tokens[index].kind {
    case .number:
      if let day = compact(index) ?? numeric(index) ?? roman(index) { return (day, false) }
      return ordinal(index).map { ($0, true) } ?? weekdayNumber(index).map { ($0, true) }
    case .word:
      if let day = monthFirst(index) ?? spelled(index) { return (day, false) }
      return ordinal(index).map { ($0, true) }
    case .mark: return nil
    }
  }

  private func at(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func known(_ day: Int, _ month: Int? = nil, _ year: Int? = nil) -> CalendarDate? {
    days.first {
      $0.day == day && $0.month == month ?? $0.month && $0.year == year ?? $0.year
    }
  }

  // MARK: Numbers

  /// `12032026`, `120326`, `260312`.
  private func compact(_ index: Int) -> DayPattern? {
    let (digits, number) = (tokens[index].digits, tokens[index].number)
    guard digits == 8 || digits == 6 else { return nil }
    let date = days.first { date in
      let dayFirst = date.day * 100 + date.month
      return digits == 8
        ? number == dayFirst * 10_000 + date.year
        : number == dayFirst * 100 + date.year % 100
          || number == date.year % 100 * 10_000 + date.month * 100 + date.day
    }
    return date.map { DayPattern(day: $0.day, month: $0.month, year: $0.year, end: index + 1) }
  }

  /// `12-3`, `12/3`, `12.3`, `12 – 3`, `12-III-2026`.
  private func numeric(_ index: Int) -> DayPattern? {
    let token = tokens[index]
    guard (1...2).contains(token.digits), let mark = at(index + 1), let second = at(index + 2),
      ["-", "/", "."].contains(mark.word), mark.isGlued == second.isGlued || mark.isMark("."),
      !isPartOfNumber(index)
    else { return nil }
    let roman = Self.romans.firstIndex(of: second.word).map { $0 + 1 }
    guard let month = roman ?? (second.digits > 0 ? second.number : nil),
      known(token.number, month) != nil
    else { return nil }
    var end = index + 3
    var year: Int?
    if let next = at(end), next.word == mark.word,
      let found = DayPattern.year(tokens, end + 1, allowsShort: true)
    {
      guard known(token.number, month, found.year) != nil else { return nil }
      (year, end) = found
    } else if let next = at(end), next.isGlued, next.kind == .mark, let more = at(end + 1),
      more.isGlued, more.kind == .number
    {
      return nil
    }
    // From few to many is a number of things, `3-4 mensen`; from many to few it is none.
    let isRange = token.number <= month || !mark.isGlued || mark.isMark(".")
    guard year != nil || roman != nil || isDay(from: index, to: end, mayBeCount: isRange) else {
      return nil
    }
    if mark.isMark("."), year == nil, stands("hour", at: index - 1) { return nil }
    return DayPattern(day: token.number, month: month, year: year, end: end)
  }

  /// `12 III`, without a mark between.
  private func roman(_ index: Int) -> DayPattern? {
    guard (1...2).contains(tokens[index].digits), let next = at(index + 1),
      next.word.utf8.count > 1,
      let month = Self.romans.firstIndex(of: next.word).map({ $0 + 1 }),
      known(tokens[index].number, month) != nil
    else { return nil }
    let year = DayPattern.year(tokens, index + 2, allowsShort: false)
    return DayPattern(
      day: tokens[index].number, month: month, year: year?.year, end: year?.end ?? index + 2)
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]

  private func isPartOfNumber(_ index: Int) -> Bool {
    guard tokens[index].isGlued, let before = at(index - 1) else { return false }
    return before.kind != .mark || ["-", "/", ".", ",", "€", "+"].contains(before.word)
  }

  // MARK: Words

  /// `March the 12th`, `Maart 12`, `mrt. 12`.
  private func monthFirst(_ index: Int) -> DayPattern? {
    guard let month = CalendarNames.month(tokens[index].word) else { return nil }
    var next = index + 1
    if let token = at(next), token.isMark(".") || token.isA(.theDay) { next += 1 }
    guard let day = at(next), known(day.number, month) != nil, (1...2).contains(day.digits) else {
      return nil
    }
    let end = suffix(next + 1)
    guard end > next + 1 || isDay(from: index, to: next + 1, mayBeCount: true) else { return nil }
    return DayPattern(day: day.number, month: month, year: nil, end: end)
  }

  /// `twaalfde maart`, `de twaalfde van maart`, `12th of March`.
  private func spelled(_ index: Int) -> DayPattern? {
    guard let day = CalendarNames.ordinal(tokens[index].word) else { return nil }
    var next = index + 1
    if at(next)?.isA(.of) == true { next += 1 }
    guard let month = at(next).flatMap({ CalendarNames.month($0.word) }), known(day, month) != nil
    else {
      return nil
    }
    let year = DayPattern.year(tokens, next + 1, allowsShort: false)
    return DayPattern(day: day, month: month, year: year?.year, end: year?.end ?? next + 1)
  }

  /// `de 12e`, `12de`, `de twaalfde`, `12 jl.`, without a month.
  private func ordinal(_ index: Int) -> DayPattern? {
    let token = tokens[index]
    var (number, end) = (token.number, index + 1)
    var isCertain = false
    if token.kind == .number {
      guard (1...2).contains(token.digits), !isPartOfNumber(index) else { return nil }
      end = suffix(index + 1)
      isCertain = end == index + 1
    } else {
      guard let value = CalendarNames.ordinal(token.word), value > 4 else { return nil }
      number = value
    }
    guard let date = known(number) else { return nil }
    if let month = afterOf(end), let next = at(month), CalendarNames.month(next.word) != nil {
      return CalendarNames.month(next.word).flatMap { known(number, $0) }.map {
        DayPattern(day: $0.day, month: $0.month, year: nil, end: month + 1)
      }
    }
    let recent = recentEnd(end)
    if let recent { end = recent }
    guard recent != nil || (!isCertain && isDay(from: index, to: end, mayBeCount: true)) else {
      return nil
    }
    return DayPattern(day: date.day, month: date.month, year: nil, end: end)
  }

  /// `donderdag 12`, where the twelfth was a Thursday.
  private func weekdayNumber(_ index: Int) -> DayPattern? {
    guard (1...2).contains(tokens[index].digits), index > 0 else { return nil }
    let before = tokens[index - 1].isMark(".") ? index - 2 : index - 1
    guard let weekday = at(before).flatMap({ CalendarNames.weekday($0.word) }),
      let date = days.first(where: { $0.day == tokens[index].number && $0.weekday == weekday }),
      isDay(from: index, to: index + 1, mayBeCount: true)
    else { return nil }
    return DayPattern(day: date.day, month: date.month, year: nil, end: index + 1)
  }

  // MARK: What stands around

  private func suffix(_ index: Int) -> Int {
    guard let token = at(index), token.isOrdinalSuffix || token.isGlued && token.word == "ᵉ" else {
      return index
    }
    return index + 1
  }

  private func afterOf(_ index: Int) -> Int? {
    guard let token = at(index) else { return nil }
    return token.isA(.of) ? index + 1 : index
  }

  /// Whether words may be a day by what stands around them: no thing is told apart by the number,
  /// and none is counted by it.
  private func isDay(from start: Int, to end: Int, mayBeCount: Bool) -> Bool {
    if stands("thing", at: start - 1) { return false }
    guard let next = at(end) else { return true }
    if next.kind == .number { return !next.isGlued && !mayBeCount }
    if next.kind == .mark { return !["%", "€", "°", "+", "×", "="].contains(next.word) }
    guard !next.isGlued else { return false }
    if !mayBeCount { return true }
    return FunctionWord.role(of: next.hash) != nil && !next.isA(.of)
      || Self.verbs.value(of: next.hash) >= 0 || next.word.utf8.count == 1
  }

  private func recentEnd(_ index: Int) -> Int? {
    Self.recent.compactMap { words in
      let end = index + words.count
      guard end <= tokens.count, zip(tokens[index..<end], words).allSatisfy({ $0.word == $1 })
      else {
        return nil
      }
      return at(end)?.isMark(".") == true && words.count == 1 ? end + 1 : end
    }.max()
  }

  /// Whether a word of a kind of `numbered.txt` stands at an index.
  private func stands(_ value: String, at index: Int) -> Bool {
    guard let token = at(index), token.kind == .word else { return false }
    return Self.neighbours[value]?.contains(token.word) ?? false
  }

  private static let neighbours = Dictionary(
    grouping: Vocabulary.numbered.entries, by: \.value
  ).mapValues { Set($0.map(\.key)) }

  private static let recent = (neighbours["recent"] ?? []).sorted().map {
    $0.split(separator: " ").map(String.init)
  }

  private static let verbs = WordTable(
    Vocabulary.finiteVerbs.entries.map { (hash: $0.hash, value: 0) })
}
