package import Calendar

/// When something is to be ready: the writer's words, and the days they stand for.
package struct Due: Hashable, Sendable, Codable {
  package var text: String
  /// The first and last day the words allow; `nil` where they give none.
  @Nullable package var from: CalendarDate?
  @Nullable package var to: CalendarDate?

  package init(text: String, from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.text = text
    self.from = from
    self.to = to
  }
}
