/// The days between which something is or must be; an open end is `nil`.
package struct DateWindow: Hashable, Sendable, Codable {
  package var from: CalendarDate?
  package var to: CalendarDate?

  package init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }
}
