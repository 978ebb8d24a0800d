package import Calendar
internal import Words
package import Notes

/// Something that was said, in words that may be printed.
package struct PublishedStatement: Hashable, Sendable {
  package var kind: Signal.Kind
  /// Inline Markdown.
  package var text: String
  package var asset: Asset?
  /// Whether these are a resident's own words, with consent to print them.
  package var isQuote: Bool
  /// The code of the conversation in which a question was asked; `nil` for what is no question, and
  /// where that would say too much.
  package var conversation: Int?

  package init(kind: Signal.Kind, text: String, asset: Asset? = nil, isQuote: Bool = false) {
    self.kind = kind
    self.text = text
    self.asset = asset
    self.isQuote = isQuote
  }
}

/// A theme, with what was said about it.
package struct PublishedTopic: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The conversations in which it came up; `nil` where that number may not be shown.
  package var conversations: Int?
  /// The conversations in the period before; `nil` without one, or where it may not be shown.
  package var before: Int?
  /// The number of conversations it was counted among; in public not always all there are.
  package var among: Int
  /// The kinds of statement in which it came up.
  package var kinds: [Signal.Kind]
  /// What was said; empty for a sensitive theme in a public edition.
  package var statements: [PublishedStatement]
  package var isSensitive: Bool
}

/// Something residents start.
package struct PublishedInitiative: Hashable, Sendable {
  package var text: String
  package var phase: Initiative.Phase
  package var supportAsked: String?
  package var supportGiven: String?
  package var isChallenge: Bool
}

/// An activity with its time and place.
package struct PublishedActivity: Hashable, Sendable {
  package var text: String
  package var when: When?
  package var place: String?
}

/// The feedback on a conversation.
package struct PublishedFeedback: Hashable, Sendable {
  package var date: CalendarDate?
  package var channel: String?
  /// The code of the conversation; `nil` where that would say too much.
  package var conversation: Int?
}
