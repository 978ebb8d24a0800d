package import Notes

/// The compiled result of one area.
package struct Wijkopgave: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  package var neighbourhoods: [String] = []
  /// The number of conversations, confidential ones included.
  package var conversations = 0
  /// The number in the period of the same length before this one; `nil` without a period.
  @Nullable package var conversationsBefore: Int?
  /// The conversations themselves, oldest first; their codes are what reports refer to.
  package var sources: [SourceConversation] = []
  /// The residents who took part, connectors included.
  package var residents = People()
  package var themes: [ThemeCount] = []
  /// Everything that was said, assets and questions included.
  package var signals: [AreaSignal] = []
  /// The signals that are a treasure of some kind.
  package var assets: [AreaSignal] = []
  package var agreements: [Agreement] = []
  /// The signals that are a question.
  package var questions: [AreaSignal] = []
  package var activities: [AreaActivity] = []
  package var initiatives: [AreaInitiative] = []
  package var lessons: [AreaText] = []
  /// What the writers keep out of every edition but the internal one.
  package var withheld: [AreaText] = []
  package var feedback: [AreaFeedback] = []
  package var reach = Reach()
  package var load = Load()
  /// The text that people agreed on, written by hand.
  @Nullable package var agreedText: AgreedText?
  /// The open errors of class privacy in its notes; while there are any, no public edition of the
  /// area is made.
  package var privacy: [AreaPrivacyMark] = []

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
