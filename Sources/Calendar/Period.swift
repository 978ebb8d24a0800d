/// A stretch of time that reports are made for: `2026`, `2026-Q1`, `2026-H1`, `2026-01..2026-06`.
package struct Period: Hashable, Sendable, Codable {
  /// The words it was asked for with.
  package var text: String
  package var from: CalendarDate
  package var to: CalendarDate

  package init(text: String, from: CalendarDate, to: CalendarDate) {
    self.text = text
    self.from = from
    self.to = to
  }
}
