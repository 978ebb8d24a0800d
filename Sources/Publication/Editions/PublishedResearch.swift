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

  /// What kind of thing was said, or that it was kept out of the report.
  package enum Kind: Hashable, Sendable {
    case said(Signal.Kind)
    case withheld
  }

  package struct Statement: Hashable, Sendable {
    package var kind: Kind
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
    /// By what the conversation could be recognised; `nil` in public.
    package var particulars: Particulars?
  }

  /// What tells one conversation from another.
  package struct Particulars: Hashable, Sendable {
    package var id: String
    package var note: String
    package var kind: ConversationKind
    package var date: CalendarDate
    package var dayPart: DayPart?
    package var neighbourhoods: [String]
    package var fewestResidents: Int?
    package var isConfidential: Bool
  }

  package var isPublic: Bool
  package var language: Language
  package var municipality: String?
  package var referenceDate: CalendarDate
  /// All themes that a statement may have, in the order of the municipality.
  package var themes: [Theme]
  package var talks: [Talk]
  /// What was handed over in spite of a finding about personal data.
  package var exceptions: [PublishedException]
}
