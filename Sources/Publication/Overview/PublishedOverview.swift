package import Calendar
package import Diagnostics
internal import Municipality
package import Notes

/// A picture over many municipalities, made of what each of them makes public itself.
///
/// Scripts read it as JSON, all but what a page says around it.
package struct PublishedOverview: Schematic, Hashable, Sendable, Encodable {
  package static let schema = "wijk.overview/1"

  /// What came up in several municipalities.
  package struct Theme: Hashable, Sendable, Encodable {
    package var id: String
    package var name: String
    package var municipalities: Int
    package var areas: Int
    /// The conversations in which it was counted; those of areas that show no number are not among
    /// them.
    package var conversations: Int
    package var agreements: Agreements
    /// What was done about it elsewhere; empty unless it is a concern in several municipalities.
    package var lessons: [Lesson]
  }

  /// How it stands with agreements.
  package struct Agreements: Hashable, Sendable, Encodable {
    package var open = 0
    /// How many of the open ones are past their date.
    package var late = 0
    package var done = 0
    package var dropped = 0

    package var total: Int { open + done + dropped }
  }

  /// An agreement that was kept, for others to learn from.
  package struct Lesson: Hashable, Sendable, Encodable {
    package var municipality: String
    package var area: String
    /// Inline Markdown.
    package var text: String
    package var owners: [String]
    @Nullable package var done: CalendarDate?
  }

  /// People who were not reached.
  package struct Group: Hashable, Sendable, Encodable {
    package var name: String
    package var municipalities: Int
    package var areas: Int
  }

  /// A municipality that is told apart from the others.
  package struct Member: Hashable, Sendable, Encodable {
    package var name: String
    package var areas: Int
    package var conversations: Int
    /// The names of its themes, those of most areas first.
    package var themes: [String]
    package var agreements: Agreements
  }

  private enum CodingKeys: CodingKey {
    case schema, municipalities, leftOut, areas, conversations, agreements, themes, notReached
    case members
  }

  private(set) var schema = SchemaName<PublishedOverview>()
  package var language: Language
  /// The municipalities that count.
  package var municipalities: Int
  /// The municipalities that are left out, because so few could be told from the rest.
  package var leftOut: Int
  package var areas: Int
  package var conversations: Int
  package var agreements: Agreements
  /// The first and the last day from which the municipalities reckon.
  package var referenceDates: ClosedRange<CalendarDate>
  /// The period of all of them; `nil` when they have none, or not the same.
  package var period: Period?
  /// Whether some tell of another period than others.
  package var hasSeveralPeriods: Bool
  /// In how many municipalities most first.
  package var themes: [Theme]
  package var notReached: [Group]
  /// By name.
  package var members: [Member]
}

extension PublishedOverview {
  /// An edition without areas, for what every page has around its chapters.
  package var frame: PublishedEdition {
    PublishedEdition(
      edition: .council, language: language, municipality: nil, term: "", period: period,
      referenceDate: referenceDates.upperBound, maximumHeadlines: 1, rules: PublicationRules(),
      style: HouseStyle(), areas: [], conversations: conversations, exceptions: [])
  }
}
