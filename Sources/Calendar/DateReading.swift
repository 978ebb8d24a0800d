package import Source

/// A day found in a text.
package struct DateReading: Hashable, Sendable {
  package var date: CalendarDate
  /// The UTF-8 bytes of the words, a weekday in front included.
  package var range: ByteRange
  /// Whether the weekday that is written is another than that of the day.
  package var weekdayDisagrees: Bool = false
  package var lacksYear: Bool = false

  package init(
    date: CalendarDate, range: ByteRange, weekdayDisagrees: Bool = false, lacksYear: Bool = false
  ) {
    self.date = date
    self.range = range
    self.weekdayDisagrees = weekdayDisagrees
    self.lacksYear = lacksYear
  }
}
