package import Calendar
internal import Words
package import Notes

/// The conversations about an area: with whom, where and when.
package struct PublishedListening: Hashable, Sendable {
  package struct Kind: Hashable, Sendable {
    package var kind: ConversationKind
    package var conversations: Int
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
  }

  package var conversations = 0
  /// How many of them count in another area as well.
  package var shared = 0
  package var residents = PublishedPeople(.unknown)
  package var connectors = PublishedPeople(.unknown)
  package var professionals = PublishedPeople(.unknown)
  package var entrepreneurs = PublishedPeople(.unknown)
  package var kinds: [Kind] = []
  /// Neighbourhoods.
  package var spokenIn: [String] = []
  package var notSpokenIn: [String] = []
  /// Whether some conversations may have been in any of them: nobody noted where they were.
  ///
  /// How many would tell, of a small area, how many were in each neighbourhood.
  package var hasUnplaced = false
  package var partners: [String] = []
  package var months: [Month] = []
  /// From the first conversation to the last, in whole months.
  package var span: Period?
  package var talks: [Talk] = []
  /// Groups of people who were not reached, in words that may be printed.
  package var notReached: [String] = []
}

extension [PublishedListening.Month] {
  /// From the first month to the last.
  var span: Period? {
    guard let first = first?.month, let last = last?.month else { return nil }
    return Period(text: "", from: first.startOfMonth, to: last.endOfMonth)
  }
}
