internal import Words
internal import Source

/// Reads a day in the forms in which people write one, the day before the month.
package enum DateReader {
  /// The first day in a text.
  ///
  /// - Parameters:
  ///   - text: A value, a title, a file name or running text.
  ///   - near: The day by which a day without a year is understood: the year that brings it
  ///     nearest. Without it such a day is no reading.
  ///   - allowsBareNumbers: Whether `12-3` and `12/3` are days; they are in a file name.
  /// - Returns: The day and its place; `nil` when the text names none.
  package static func read(
    _ text: String, near: CalendarDate?, allowsBareNumbers: Bool
  ) -> DateReading? {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let tokens = Token.tokens(in: text)
    for index in tokens.indices {
      guard let day = DayPattern.match(tokens, at: index, allowsBareNumbers: allowsBareNumbers),
        let date = resolve(day, near: near)
      else { continue }
      return reading(date, day, tokens, index)
    }
    return nil
  }

  /// The month that a folded word names, whatever form it has: `maart`, `mrt`.
  package static func month(named word: String) -> Int? {
    read("1 \(word) 2026", near: nil, allowsBareNumbers: false)?.date.month
  }

  private static func reading(
    _ date: CalendarDate, _ day: DayPattern, _ tokens: [Token], _ index: Int
  ) -> DateReading {
    var start = tokens[index].range.lowerBound
    var disagrees = false
    var before = index - 1
    if before >= 0, tokens[before].isMark(".") || tokens[before].isMark(",") { before -= 1 }
    if before >= 0, tokens[before].kind == .word,
      let weekday = CalendarNames.weekday(tokens[before].word)
    {
      start = tokens[before].range.lowerBound
      disagrees = weekday != date.weekday
    }
    return DateReading(
      date: date, range: start..<tokens[day.end - 1].range.upperBound,
      weekdayDisagrees: disagrees, lacksYear: day.year == nil)
  }

  /// The date of a day pattern; one without a year takes the year that is nearest.
  static func resolve(_ day: DayPattern, near: CalendarDate?) -> CalendarDate? {
    if let year = day.year { return CalendarDate(year: year, month: day.month, day: day.day) }
    guard let near else { return nil }
    return (-1...1)
      .compactMap { CalendarDate(year: near.year + $0, month: day.month, day: day.day) }
      .min { abs($0.dayNumber - near.dayNumber) < abs($1.dayNumber - near.dayNumber) }
  }
}
