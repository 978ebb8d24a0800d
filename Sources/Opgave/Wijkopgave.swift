/// The compiled result of one area.
package struct Wijkopgave: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  package var neighbourhoods: [String]
  /// The number of conversations, confidential ones included.
  package var conversations: Int
  /// The conversations themselves, oldest first; their codes are what reports refer to.
  package var sources: [SourceConversation]
  /// The residents who took part, connectors included.
  package var residents: People
  package var themes: [ThemeCount]
  package var signals: [AreaSignal]
  package var assets: [AreaSignal]
  package var agreements: [Agreement]
  package var questions: [AreaSignal]
  package var activities: [AreaActivity]
  package var initiatives: [AreaInitiative]
  package var lessons: [AreaText]
  package var withheld: [AreaText]
  package var feedback: [AreaFeedback]
  package var reach: Reach
  package var load: Load
  /// The text that people agreed on, written by hand.
  package var agreedText: AgreedText?

  package init(id: String, name: String) {
    self.id = id
    self.name = name
    self.neighbourhoods = []
    self.conversations = 0
    self.sources = []
    self.residents = People()
    self.themes = []
    self.signals = []
    self.assets = []
    self.agreements = []
    self.questions = []
    self.activities = []
    self.initiatives = []
    self.lessons = []
    self.withheld = []
    self.feedback = []
    self.reach = Reach()
    self.load = Load()
  }
}
