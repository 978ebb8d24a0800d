internal import Lexicons
internal import Source
internal import Words

/// How something repeats, as an RFC 5545 rule (§3.3.10).
enum Recurrence {
  static func find(_ tokens: [Token]) -> (rule: String, range: ByteRange)? {
    for (index, token) in tokens.enumerated() where token.kind == .word {
      if token.isA(.every), let found = afterEvery(tokens, index) { return found }
      if let found = adverb(tokens, index) ?? monthly(tokens, index) ?? often(tokens, index) {
        return found
      }
    }
    return habit(tokens)
  }

  /// A day of the week that comes again without a word for it: `vrijdagavond kaarten`, `op
  /// donderdagavond`, where no day of the month stands and nothing says which week.
  private static func habit(_ tokens: [Token]) -> (rule: String, range: ByteRange)? {
    for (index, token) in tokens.enumerated() where token.kind == .word {
      guard let weekday = CalendarNames.weekday(token.word) else { continue }
      let isOn = index > 0 && tokens[index - 1].isA(.on)
      let isShort = token.word.utf8.count == 2
      // `spreekuur ma 13-15 uur`
      let opens =
        index == 0 || tokens[index - 1].isMark(":")
        || index + 1 < tokens.count && TimeSpan.starts(tokens, index + 1)
      guard isOn || isShort && opens, !(isOn && isShort) else { continue }
      // `di en do 9.30`
      var codes = [code(weekday)]
      var end = index
      while end + 2 < tokens.count, joins(tokens[end + 1]),
        let other = CalendarNames.weekday(tokens[end + 2].word)
      {
        codes.append(code(other))
        end += 2
      }
      let behind = end + 1 < tokens.count ? tokens[end + 1] : nil
      if let behind,
        behind.kind == .number && !TimeSpan.starts(tokens, end + 1) || behind.isMark(".")
          || behind.isA(.following) || behind.isA(.soon)
          || behind.isA(.onceBehind)
      {
        return nil
      }
      let start = isOn ? index - 1 : index
      return (
        "FREQ=WEEKLY;BYDAY=\(codes.joined(separator: ","))",
        tokens[start].range.lowerBound..<tokens[end].range.upperBound
      )
    }
    return nil
  }

  /// Whether a word or a mark joins two days of the week.
  private static func joins(_ token: Token) -> Bool {
    token.isA(.and) || token.isMark(",") || token.isMark("+") || token.isMark("/")
  }

  /// The words that say that something repeats by themselves.
  private static let adverbs = WordMap(
    Vocabulary.repeating.entries.compactMap { entry in
      RecurrenceRule.Frequency(rawValue: entry.value.uppercased()).map {
        (entry.key, $0)
      }
    })

  /// The words that say that something repeats, besides those for a time.
  static var words: [String] {
    Vocabulary.timeWords.entries.filter { $0.value == "every" }.map(\.key)
      + adverbs.words
  }

  /// `elke vrijdag`, `iedere eerste woensdag van de maand`, `elke twee weken`, `elke week op dinsdag`.
  private static func afterEvery(_ tokens: [Token], _ index: Int) -> (
    rule: String, range: ByteRange
  )? {
    var next = index + 1
    guard next < tokens.count else { return nil }
    let start = tokens[index].range.lowerBound
    var position: Int?
    var interval = 1
    var others: [Int] = []
    if let ordinal = ordinal(tokens, &next) { position = ordinal }
    // `elke tweede en vierde dinsdag`
    while position != nil, next + 1 < tokens.count,
      tokens[next].isA(.and) || tokens[next].isMark(",")
    {
      var behind = next + 1
      guard let other = ordinal(tokens, &behind) else { break }
      others.append(other)
      next = behind
    }
    if next < tokens.count, let number = CalendarNames.number(tokens[next].word), number > 1 {
      interval = number
      next += 1
    } else if next < tokens.count, tokens[next].digits == 1, next + 1 < tokens.count,
      tokens[next + 1].isA(.weeks), !tokens[next + 1].isA(.week)
    {
      interval = tokens[next].number
      next += 1
    }
    guard next < tokens.count else { return nil }
    if tokens[next].isA(.weeks) {
      let day = weekday(tokens, next + 1)
      let suffix = interval > 1 ? ";INTERVAL=\(interval)" : ""
      return (
        "FREQ=WEEKLY\(suffix)\(day.map { ";BYDAY=\($0.code)" } ?? "")",
        start..<tokens[day?.index ?? next].range.upperBound
      )
    }
    if tokens[next].isA(.oneMonth) {
      return ("FREQ=MONTHLY", start..<tokens[next].range.upperBound)
    }
    if tokens[next].isA(.everyDay) {
      return ("FREQ=DAILY", start..<tokens[next].range.upperBound)
    }
    guard let weekday = CalendarNames.weekday(tokens[next].word) else { return nil }
    if let position {
      var end = next
      while end + 1 < tokens.count, tokens[end + 1].isA(.link) || tokens[end + 1].isA(.oneMonth) {
        end += 1
      }
      let days = ([position] + others).map { "\($0)\(code(weekday))" }.joined(separator: ",")
      return ("FREQ=MONTHLY;BYDAY=\(days)", start..<tokens[end].range.upperBound)
    }
    var codes = [code(weekday)]
    var end = next
    while end + 2 < tokens.count, joins(tokens[end + 1]),
      let other = CalendarNames.weekday(tokens[end + 2].word)
    {
      codes.append(code(other))
      end += 2
    }
    return (
      "FREQ=WEEKLY;BYDAY=\(codes.joined(separator: ","))", start..<tokens[end].range.upperBound
    )
  }

  /// `2x per maand`, `twee keer per week op dinsdag`.
  private static func often(_ tokens: [Token], _ index: Int) -> (rule: String, range: ByteRange)? {
    guard tokens[index].isA(.per), index > 0, index + 1 < tokens.count,
      tokens[index - 1].isA(.times)
    else { return nil }
    let start = index > 1 ? index - 2 : index - 1
    let range = tokens[start].range.lowerBound..<tokens[index + 1].range.upperBound
    if tokens[index + 1].isA(.oneMonth) { return ("FREQ=MONTHLY", range) }
    return tokens[index + 1].isA(.week) ? ("FREQ=WEEKLY", range) : nil
  }

  /// `eerste dinsdag van de maand`, `last Friday of the month`.
  private static func monthly(_ tokens: [Token], _ index: Int) -> (rule: String, range: ByteRange)?
  {
    guard let position = CalendarNames.ordinal(tokens[index].word), index + 2 < tokens.count,
      let weekday = CalendarNames.weekday(tokens[index + 1].word)
    else { return nil }
    var end = index + 2
    while end < tokens.count,
      tokens[end].isA(.link) || tokens[end].isA(.in) || tokens[end].isA(.every)
        || tokens[end].isMark("/") || tokens[end].isMark(".")
    { end += 1 }
    guard end < tokens.count, tokens[end].isA(.oneMonth) else { return nil }
    return (
      "FREQ=MONTHLY;BYDAY=\(position)\(code(weekday))",
      tokens[index].range.lowerBound..<tokens[end].range.upperBound
    )
  }

  /// `eerste`, `1e`, `laatste`.
  private static func ordinal(_ tokens: [Token], _ next: inout Int) -> Int? {
    if let ordinal = CalendarNames.ordinal(tokens[next].word) {
      next += 1
      return ordinal
    }
    if tokens[next].digits == 1, next + 1 < tokens.count, tokens[next + 1].isOrdinalSuffix {
      next += 2
      return tokens[next - 2].number
    }
    return nil
  }

  private static func adverb(_ tokens: [Token], _ index: Int) -> (rule: String, range: ByteRange)? {
    let token = tokens[index]
    switch adverbs[token.word] {
    case .weekly:
      let day = weekday(tokens, index + 1)
      return (
        "FREQ=WEEKLY\(day.map { ";BYDAY=\($0.code)" } ?? "")",
        token.range.lowerBound..<tokens[day?.index ?? index].range.upperBound
      )
    case .monthly:
      // `maandelijks, laatste zaterdag`
      for next in (index + 1)..<max(index + 1, min(index + 6, tokens.count - 1)) {
        if let position = CalendarNames.ordinal(tokens[next].word),
          let weekday = CalendarNames.weekday(tokens[next + 1].word)
        {
          return (
            "FREQ=MONTHLY;BYDAY=\(position)\(code(weekday))", token.range
          )
        }
      }
      return ("FREQ=MONTHLY", token.range)
    case .daily:
      return ("FREQ=DAILY", token.range)
    case nil where token.isA(.everyOther):
      guard index + 2 < tokens.count, tokens[index + 1].isA(.article),
        let (unit, weeks) = fortnight(tokens, index + 2)
      else { return nil }
      // `maandag om de 14 dagen`
      let before = index > 0 ? CalendarNames.weekday(tokens[index - 1].word) : nil
      let day = before.map { (code: code($0), index: unit) } ?? weekday(tokens, unit + 1)
      let start = before == nil ? token.range.lowerBound : tokens[index - 1].range.lowerBound
      return (
        "FREQ=WEEKLY;INTERVAL=\(weeks)\(day.map { ";BYDAY=\($0.code)" } ?? "")",
        start..<tokens[day?.index ?? unit].range.upperBound
      )
    case nil:
      // `'s vrijdags`, `vrijdags`, `Fridays`.
      guard token.word.hasSuffix("s"), token.word.utf8.count > 5,
        let weekday = CalendarNames.weekday(String(token.word.dropLast()))
      else { return nil }
      return ("FREQ=WEEKLY;BYDAY=\(code(weekday))", token.range)
    }
  }

  /// The token of the unit in `week`, `twee weken` and `14 dagen`, and the weeks it comes to.
  private static func fortnight(_ tokens: [Token], _ index: Int) -> (unit: Int, weeks: Int)? {
    if tokens[index].isA(.weeks) { return (index, 2) }
    guard index + 1 < tokens.count else { return nil }
    let count =
      tokens[index].kind == .number
      ? tokens[index].number : CalendarNames.number(tokens[index].word)
    let unit = tokens[index + 1]
    if let count, (2...12).contains(count), unit.isA(.weeks) { return (index + 1, count) }
    return count == 14 && unit.isA(.days) ? (index + 1, 2) : nil
  }

  private static func weekday(_ tokens: [Token], _ index: Int) -> (code: String, index: Int)? {
    var index = index
    if index < tokens.count, tokens[index].isA(.on) { index += 1 }
    guard index < tokens.count, let weekday = CalendarNames.weekday(tokens[index].word) else {
      return nil
    }
    return (code(weekday), index)
  }

  private static func code(_ weekday: Int) -> String {
    switch weekday {
    case 1: "MO"
    case 2: "TU"
    case 3: "WE"
    case 4: "TH"
    case 5: "FR"
    case 6: "SA"
    default: "SU"
    }
  }
}
