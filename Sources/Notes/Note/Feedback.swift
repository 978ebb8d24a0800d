package import Calendar

/// What is told back to the people who were there: when, and by what way.
package struct Feedback: Hashable, Sendable, Codable {
  package var text: String
  @Nullable package var date: CalendarDate?
  @Nullable package var channel: String?
  package var line: Int

  package init(text: String, date: CalendarDate? = nil, channel: String? = nil, line: Int) {
    self.text = text
    self.date = date
    self.channel = channel
    self.line = line
  }
}
