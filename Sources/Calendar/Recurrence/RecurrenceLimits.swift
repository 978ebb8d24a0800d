internal import Lexicons
internal import Words
internal import Source

/// From when and until when something repeats: `vanaf 4 september t/m 18 december`.
struct RecurrenceLimits {
  private(set) var first: CalendarDate?
  /// The last day on which it may be.
  private(set) var last: CalendarDate?
  private(set) var ranges: [ByteRange] = []

  /// Finds the days that a word for a beginning or an end stands before.
  ///
  /// - Parameters:
  ///   - tokens: The words of a text.
  ///   - near: The day by which a day without a year is understood; an end comes after it.
  init(_ tokens: [Token], near: CalendarDate?) {
    for index in tokens.indices {
      guard let day = DayPattern.match(tokens, at: index, allowsBareNumbers: false),
        let opening = Self.opening(tokens, before: index)
      else { continue }
      let range = opening.start..<tokens[day.end - 1].range.upperBound
      switch opening.kind {
      case .from where first == nil:
        guard let date = DateReader.resolve(day, near: near) else { continue }
        first = date
      case .through where last == nil:
        guard let date = Self.resolve(day, after: first ?? near) else { continue }
        last = date
      case .before where last == nil:
        guard let date = Self.resolve(day, after: first ?? near) else { continue }
        last = date.adding(days: -1)
      case .from, .through, .before: continue
      }
      ranges.append(range)
    }
  }

  private enum Kind {
    case from, through, before
  }

  /// The word for a beginning or an end before a day, with at most a day of the week between.
  private static func opening(_ tokens: [Token], before index: Int) -> (kind: Kind, start: Int)? {
    var last = index - 1
    if last >= 0, tokens[last].kind == .word, CalendarNames.weekday(tokens[last].word) != nil {
      last -= 1
    }
    guard last >= 0 else { return nil }
    func token(_ back: Int) -> Token? { last - back >= 0 ? tokens[last - back] : nil }
    func start(_ back: Int) -> Int { tokens[last - back].range.lowerBound }
    if tokens[last].isA(.starting) { return (.from, start(0)) }
    if tokens[last].isA(.through) { return (.through, start(0)) }
    if tokens[last].isA(.upToDay) { return (.before, start(0)) }
    guard let second = token(1), let first = token(2) else { return nil }
    if tokens[last].isA(.of), second.isA(.effect), first.isA(.with) { return (.from, start(2)) }
    let isThrough =
      tokens[last].isA(.with) && second.isA(.and) && first.isA(.upToDay)
      || tokens[last].isWord("m") && second.isMark("/") && first.isWord("t")
    return isThrough ? (.through, start(2)) : nil
  }

  /// A day without a year is the first one that comes: nobody writes down an end that has been.
  private static func resolve(_ day: DayPattern, after start: CalendarDate?) -> CalendarDate? {
    if let year = day.year { return CalendarDate(year: year, month: day.month, day: day.day) }
    guard let start else { return nil }
    return (0...1).lazy
      .compactMap { CalendarDate(year: start.year + $0, month: day.month, day: day.day) }
      .first { $0 >= start }
  }
}
