package import Calendar
package import Notes

/// What a researcher inside the municipality has besides: by what each conversation can be recognised,
/// and what was kept out of the reports.
package struct ResearchTrace: Hashable, Sendable {
  /// What tells one conversation from another.
  package struct Talk: Hashable, Sendable {
    package var id: String
    package var note: String
    package var kind: ConversationKind
    package var date: CalendarDate
    package var dayPart: DayPart?
    package var neighbourhoods: [String]
    package var fewestResidents: Int?
    package var isConfidential: Bool
    /// Inline Markdown.
    package var withheld: [String]
  }

  /// Those of the conversations, in the same order.
  package var talks: [Talk]
}

package typealias TracedResearch = Traced<PublishedResearch, ResearchTrace>
package typealias TracedTalk = Traced<PublishedResearch.Talk, ResearchTrace.Talk>

extension TracedResearch {
  package var talks: [TracedTalk] { TracedTalk.each(value.talks, trace?.talks) }
}
