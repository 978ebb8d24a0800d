package import Calendar
package import Notes

/// Where a statement comes from: the way back to the note.
///
/// What comes from a confidential conversation may be counted, but its words are for the
/// internal edition alone.
package struct Origin: Hashable, Sendable, Codable {
  /// The code of the text that people agreed on, which is no conversation.
  package static let noConversation = 0

  /// The code of the conversation within its area; see ``SourceConversation/code``.
  package var conversation: Int
  /// The area of the conversation, when it is another than the one that refers to it.
  @Nullable package var area: String?
  package var note: String
  /// The line of the note; 1 where only the note as a whole is known.
  package var line: Int
  package var date: CalendarDate
  package var confidential: Bool

  package init(
    conversation: Int, area: String? = nil, note: String, line: Int, date: CalendarDate,
    confidential: Bool
  ) {
    self.conversation = conversation
    self.area = area
    self.note = note
    self.line = line
    self.date = date
    self.confidential = confidential
  }
}
