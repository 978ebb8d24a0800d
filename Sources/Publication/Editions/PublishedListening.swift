package import Calendar
internal import Words
package import Notes

/// With whom an area was talked over, and how.
package struct PublishedListening: Hashable, Sendable {
  package struct Kind: Hashable, Sendable {
    package var kind: ConversationKind
    package var conversations: Int
  }

  package struct Place: Hashable, Sendable {
    package var name: String
    /// Numbers by neighbourhood, for the internal edition alone.
    package var conversations: Int?
    package var last: CalendarDate?
  }

  package struct Month: Hashable, Sendable {
    /// The first day of the month.
    package var month: CalendarDate
    package var conversations: Int
  }

  /// One conversation, by the code that agreements refer to it with.
  package struct Talk: Hashable, Sendable {
    package var code: Int
    package var kind: ConversationKind
    /// The day, or any day of the month when only the month may be shown.
    package var date: CalendarDate
    package var isMonthOnly: Bool
    package var neighbourhoods: [String]
    /// The note it was read from and its attendance, for the internal edition alone.
    package var note: String?
    package var residents: CountRange?
    package var isConfidential: Bool
  }

  package struct Group: Hashable, Sendable {
    package var text: String
    package var source: PublishedSource?
  }

  package var conversations = 0
  /// How many of them are counted and nothing more.
  package var confidential = 0
  package var residents = PublishedPeople(.unknown)
  package var connectors = PublishedPeople(.unknown)
  package var professionals = PublishedPeople(.unknown)
  package var entrepreneurs = PublishedPeople(.unknown)
  package var kinds: [Kind] = []
  package var spokenIn: [Place] = []
  package var notSpokenIn: [String] = []
  package var partners: [String] = []
  package var months: [Month] = []
  package var talks: [Talk] = []
  package var notReached: [Group] = []
}
