package import Calendar
package import Notes

/// What an area's municipality alone may read: where each thing was noted, and what is in no public
/// edition.
///
/// Each list is that of the area's things of that name, one trace for each, in the same order.
package struct AreaTrace: Hashable, Sendable {
  package struct Agreement: Hashable, Sendable {
    /// One word about it in the notes.
    package struct Step: Hashable, Sendable {
      package var state: AgreementStatus
      package var source: SourceLine
      package var date: CalendarDate
    }

    /// The mark by which notes refer to it.
    package var id: String
    package var source: SourceLine?
    package var toldBack: CalendarDate?
    package var steps: [Step]
  }

  package struct Activity: Hashable, Sendable {
    package var isForAll: Bool
    package var source: SourceLine
  }

  package struct Feedback: Hashable, Sendable {
    /// The writer's words.
    package var text: String
    package var source: SourceLine
  }

  /// The numbers of a neighbourhood in which people talked.
  package struct Place: Hashable, Sendable {
    package var conversations: Int
    package var last: CalendarDate?
  }

  package struct Talk: Hashable, Sendable {
    package var note: String
    package var residents: CountRange?
    package var isConfidential: Bool
  }

  package var strengths: [SourceLine]
  /// Of each theme, those of the statements about it.
  package var topics: [[SourceLine]]
  package var untitled: [SourceLine]
  package var questions: [SourceLine]
  package var agreements: [Agreement]
  package var wishList: [Agreement]
  package var initiatives: [SourceLine]
  package var activities: [Activity]
  package var feedback: [Feedback]
  package var notReached: [SourceLine]
  package var spokenIn: [Place]
  package var talks: [Talk]

  package var lessons: [TracedStatement]
  package var withheld: [TracedStatement]
  package var background: [TracedStatement]
  /// Wishes that may be met by what is there already.
  package var matches: [TracedMatch]

  /// How many conversations are counted and nothing more.
  package var confidentialCount: Int { talks.count(where: \.isConfidential) }
}
