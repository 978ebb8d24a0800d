package import Dutch

/// Where a statement comes from: the way back to the note.
package struct Origin: Hashable, Sendable, Codable {
  /// The code of the conversation within its area.
  package var conversation: Int
  package var note: String
  package var line: Int
  package var date: CalendarDate
  package var confidential: Bool

  package init(
    conversation: Int, note: String, line: Int, date: CalendarDate, confidential: Bool
  ) {
    self.conversation = conversation
    self.note = note
    self.line = line
    self.date = date
    self.confidential = confidential
  }
}
