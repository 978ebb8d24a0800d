package import Source

/// A moment found in a text, with the pieces of the text that tell it.
package struct WhenReading: Hashable, Sendable {
  package var when: When
  /// The UTF-8 bytes of the words, which need not stand together.
  package var ranges: [ByteRange]
}

/// Reads moments: `elke vrijdag 10.00–11.30`, `di 19 mei 10.00u`, `24 mrt`.
package enum WhenReader {
  /// The moment that a text tells; `nil` when there is none.
  package static func read(in text: String, near: CalendarDate?) -> WhenReading? {
    let tokens = Token.tokens(in: text)
    var ranges: [ByteRange] = []
    var when = When(text: "")

    if let found = Recurrence.find(tokens) {
      when.recurrence = found.rule
      ranges.append(found.range)
      let limits = RecurrenceLimits(tokens, near: near)
      when.date = limits.first
      if let last = limits.last {
        when.recurrence = found.rule + ";UNTIL=" + last.description.filter { $0 != "-" }
      }
      ranges += limits.ranges
    }
    if when.recurrence == nil,
      let reading = DateReader.read(text, near: near, allowsBareNumbers: false)
    {
      let first = firstDay(before: reading, tokens)
      when.date = first?.date ?? reading.date
      ranges.append((first?.start ?? reading.range.lowerBound)..<reading.range.upperBound)
    }
    if let found = TimeSpan.find(tokens) {
      when.start = found.start
      when.end = found.end
      ranges.append(found.range)
    }
    guard !ranges.isEmpty, when.recurrence != nil || when.date != nil || when.start != nil else {
      return nil
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    when.text = ranges.map { words(text, $0) }.joined(separator: " ")
    return WhenReading(when: when, ranges: ranges)
  }

  /// The day that opens a row of days: the 13th in `13 en 14 maart`.
  private static func firstDay(
    before reading: DateReading, _ tokens: [Token]
  ) -> (date: CalendarDate, start: Int)? {
    guard let index = tokens.firstIndex(where: { $0.range.lowerBound == reading.range.lowerBound }),
      index >= 2, ["en", "and", "t", "-", "&", "tot"].contains(tokens[index - 1].word),
      tokens[index - 2].kind == .number, tokens[index - 2].digits <= 2,
      let date = CalendarDate(
        year: reading.date.year, month: reading.date.month, day: tokens[index - 2].number),
      date < reading.date
    else { return nil }
    return (date, tokens[index - 2].range.lowerBound)
  }

  private static func words(_ text: String, _ range: ByteRange) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
