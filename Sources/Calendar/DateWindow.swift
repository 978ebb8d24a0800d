/// The days between which something is or must be; an open end is `nil`.
package struct DateWindow: Hashable, Sendable, Codable {
  package var from: CalendarDate?
  package var to: CalendarDate?

  package init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether a day lies in the window; both ends count.
  package func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }
}
