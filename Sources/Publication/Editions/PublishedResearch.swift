package import Diagnostics
package import Calendar
internal import Words
package import Notes

/// What a researcher may go on with: what was said, conversation by conversation, with its themes.
package struct PublishedResearch: Hashable, Sendable {
  package struct Theme: Hashable, Sendable {
    package var id: String
    package var name: String
    /// The words that point to it, for who codes by hand.
    package var words: [String]
  }

  package struct Statement: Hashable, Sendable {
    package var kind: Signal.Kind
    /// Inline Markdown.
    package var text: String
    /// The ids of its themes, as far as they may be told.
    package var themes: [String]
  }

  /// One conversation.
  package struct Talk: Hashable, Sendable {
    /// The id of the area.
    package var area: String
    package var areaName: String
    /// Whether it holds what was said in several conversations, each of too few people.
    package var isGathered = false
    package var residents: PublishedPeople
    /// The ids of the themes that the writer names for the conversation as a whole.
    package var themes: [String]
    package var statements: [Statement]
  }

  package var language: Language
  package var municipality: String?
  package var referenceDate: CalendarDate
  /// All themes that a statement may have, in the order of the municipality.
  package var themes: [Theme]
  package var talks: [Talk]
  /// What was handed over in spite of a finding about personal data.
  package var exceptions: [PublishedException]
}
