package import Calendar
internal import Words
package import Notes

/// The people who were spoken to, and those who were not.
package struct Reach: Hashable, Sendable, Codable {
  package struct Kind: Hashable, Sendable, Codable {
    package var kind: ConversationKind
    package var conversations: Int

    package init(kind: ConversationKind, conversations: Int) {
      self.kind = kind
      self.conversations = conversations
    }
  }

  package struct Place: Hashable, Sendable, Codable {
    package var name: String
    package var conversations: Int
    @Nullable package var last: CalendarDate?

    package init(name: String, conversations: Int, last: CalendarDate?) {
      self.name = name
      self.conversations = conversations
      self.last = last
    }
  }

  package struct Month: Hashable, Sendable, Codable {
    /// The month as `YYYY-MM`.
    package var month: String
    package var conversations: Int

    package init(month: String, conversations: Int) {
      self.month = month
      self.conversations = conversations
    }
  }

  package var kinds: [Kind]
  /// Every neighbourhood of the area, those without a conversation included.
  package var places: [Place]
  /// Every month from the first conversation to the last, empty ones included.
  package var months: [Month]
  package var partners: [String]
  package var connectors: People
  package var professionals: People
  package var entrepreneurs: People
  /// Groups that were not spoken to yet, newest mention first.
  package var notReached: [AreaText]

  package init() {
    kinds = []
    places = []
    months = []
    partners = []
    connectors = People()
    professionals = People()
    entrepreneurs = People()
    notReached = []
  }
}
