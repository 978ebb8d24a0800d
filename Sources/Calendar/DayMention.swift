internal import Lexicons
internal import Words
package import Source

/// A day that running text names, or several of one month: `op donderdag 12 en 13 maart`.
package struct DayMention: Hashable, Sendable {
  /// How a sentence leads up to the day.
  package enum Lead: Hashable, Sendable {
    /// `op`, `on`, at these bytes.
    case on(ByteRange)
    /// Another preposition, such as `van`, that fits before a month too.
    case preposition
    case none
  }

  package var lead: Lead
  /// The UTF-8 bytes of days, month and year, weekdays included.
  package var range: ByteRange
  package var days: [Int]
  package var month: Int
  /// The bytes of the month where it is a word.
  package var monthWord: ByteRange?
  package var year: Int?
  /// Whether the words tell no month, as `de 12e`; ``month`` is then that of the day that is known.
  package var isWithoutMonth = false

  /// Whether a date is one of the days; where no year stands, of any year.
  package func names(_ date: CalendarDate) -> Bool {
    date.month == month && days.contains(date.day) && (year ?? date.year) == date.year
  }
}

extension DayMention {
  /// Every mention of a day in a text, in order and without overlap.
  package static func all(in text: String) -> [DayMention] {
    let (cut, folded) = Lexer.cut(text)
    guard cut.contains(where: { $0.isNumber || CalendarNames.isMonth($0) }) else { return [] }
    let tokens = Token.tokens(cut, folded)
    var mentions: [DayMention] = []
    var index = 0
    var last = 0
    while index < tokens.count {
      guard let day = day(tokens, index), !isHalf(day, tokens, index) else {
        index += 1
        continue
      }
      let mention = mention(of: day, tokens, index, from: last)
      index = day.end
      if let mention {
        mentions.append(mention)
        last = day.end
      }
    }
    return mentions
  }

  static func day(_ tokens: [Token], _ index: Int) -> DayPattern? {
    if let day = DayPattern.match(tokens, at: index, allowsBareNumbers: true) { return day }
    guard tokens[index].kind == .word, index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    // `on March 12`, where `March 12` alone may be twelve of something.
    if let month = CalendarNames.month(tokens[index].word), index > 0,
      next.digits == 1 || next.digits == 2,
      (1...31).contains(next.number), tokens[index - 1].isA(.on)
    {
      return DayPattern(day: next.number, month: month, year: nil, end: index + 2)
    }
    // `twaalf maart`.
    guard next.kind == .word, let month = CalendarNames.month(next.word),
      let number = CalendarNames.number(tokens[index].word), (1...31).contains(number)
    else { return nil }
    let year = DayPattern.year(tokens, index + 2, allowsShort: false)
    return DayPattern(day: number, month: month, year: year?.year, end: year?.end ?? index + 2)
  }

  /// Whether it is `11-12` in `11-12 maart`, and so no day by itself.
  static func isHalf(_ day: DayPattern, _ tokens: [Token], _ index: Int) -> Bool {
    day.end < tokens.count && monthWord(of: day, tokens, index) == nil
      && CalendarNames.month(tokens[day.end].word) != nil
  }

  private static func monthWord(
    of day: DayPattern, _ tokens: [Token], _ index: Int
  ) -> ByteRange? {
    tokens[index..<day.end].first { $0.kind == .word && CalendarNames.month($0.word) == day.month }?
      .range
  }

  /// The mention around a day; `nil` for `3-4` where nothing says that it is a day.
  static func mention(
    of day: DayPattern, _ tokens: [Token], _ index: Int, from first: Int, isCertain: Bool = false
  ) -> DayMention? {
    var days = [day.day]
    var start = index
    var hasWeekday = false
    func takeWeekday() {
      var before = start - 1
      if before > first, tokens[before].isMark(".") || tokens[before].isMark(",") { before -= 1 }
      guard before >= first, CalendarNames.weekday(tokens[before].word) != nil else { return }
      start = before
      hasWeekday = true
    }
    takeWeekday()
    // More days of the month stand before it: `12 en 13`, `12, 13 en 14`, `12 t/m 14`.
    if tokens[index].digits <= 2 {
      while let (place, isRange) = dayBefore(start, tokens, from: first, inList: days.count > 1) {
        let number = tokens[place].number
        days += isRange && number < day.day ? Array(number..<day.day) : [number]
        start = place
        takeWeekday()
      }
    }
    let monthWord = monthWord(of: day, tokens, index)
    while start > first,
      tokens[start - 1].isA(.article)
        || tokens[start - 1].isA(.last)
    { start -= 1 }
    let lead = start > first ? lead(tokens[start - 1]) : .none
    var isDay = isCertain || hasWeekday || day.year != nil || monthWord != nil
    if case .on = lead { isDay = true }
    guard isDay else { return nil }
    return DayMention(
      lead: lead, range: tokens[start].range.lowerBound..<tokens[day.end - 1].range.upperBound,
      days: days.sorted(), month: day.month, monthWord: monthWord, year: day.year)
  }

  /// The place of a number that is joined to what starts at a token.
  private static func dayBefore(
    _ start: Int, _ tokens: [Token], from first: Int, inList: Bool
  ) -> (place: Int, isRange: Bool)? {
    var place = start - 1
    var isRange = false
    while place >= first {
      let token = tokens[place]
      if token.isA(.dayRange) || token.isMark("/") || token.isMark("-") {
        isRange = true
      } else if !token.isA(.dayList), !token.isMark("&"), !(inList && token.isMark(",")) {
        guard place < start - 1, (1...2).contains(tokens[place].digits),
          (1...31).contains(tokens[place].number)
        else { return nil }
        return (place, isRange)
      }
      place -= 1
    }
    return nil
  }

  private static func lead(_ token: Token) -> Lead {
    if token.isA(.on) { return .on(token.range) }
    return token.isA(.dayPreposition) ? .preposition : .none
  }
}
