package import Calendar
package import Notes

/// A conversation as a report refers to it.
package struct SourceConversation: Hashable, Sendable, Codable {
  package var id: String
  /// The short code within the area, `1`, `2`, …, oldest first.
  ///
  /// Codes count from the very first conversation, also when a period leaves the oldest out.
  package var code: Int
  package var note: String
  package var date: CalendarDate
  @Nullable package var dayPart: DayPart?
  package var kind: ConversationKind
  package var neighbourhoods: [String]
  package var partners: [String]
  package var attendance: Attendance
  /// The ids of the other areas that it counts in; `nil` for most.
  package var otherAreas: [String]?
  package var confidential: Bool
  @Nullable package var quotes: Conversation.QuoteConsent?
  @Nullable package var status: Conversation.Status?
  package var themes: [ThemeReference]
  /// Whether the writer named a theme, be it one that nobody knows; then what only the words
  /// suggest does not count.
  package var namesThemes: Bool

  package init(_ conversation: Conversation, code: Int, date: CalendarDate) {
    self.id = conversation.id
    self.code = code
    self.note = conversation.note
    self.date = date
    self.dayPart = conversation.dayPart
    self.kind = conversation.kind
    self.neighbourhoods = conversation.neighbourhoods
    self.partners = conversation.partners
    self.attendance = conversation.attendance
    self.otherAreas = conversation.otherAreas
    self.confidential = conversation.confidential
    self.quotes = conversation.quotes
    self.status = conversation.status
    self.themes = conversation.themes
    self.namesThemes = conversation.namesThemes
  }
}

extension SourceConversation {
  /// The themes that only the words suggest and that do not count.
  ///
  /// - Parameter countsSuggested: Whether the municipality counts them all the same.
  /// - Returns: Their ids.
  package func ignoredThemes(countsSuggested: Bool) -> Set<String> {
    ThemeTally.ignored(themes, namesThemes: namesThemes, countsSuggested: countsSuggested)
  }
}

extension Conversation {
  /// Whether the writer named a theme in the note, be it one that nobody knows.
  var namesThemes: Bool {
    !unknownThemes.isEmpty || themes.contains { $0.source == .stated }
  }
}
