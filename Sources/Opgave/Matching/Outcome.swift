package import Notes

/// Where something that people said ended, as far as the notes tell.
package struct Outcome: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    /// An agreement, a place on the wish list, or a "no, because".
    ///
    /// It is likely when the words say so, and else no more than possible: it was made in the
    /// same conversation and about the same theme.
    case agreement(Agreement, isLikely: Bool)
    /// A loose repair, which went to the municipality's desk.
    case passedOn
    /// Nothing in the notes goes on about it.
    case open
  }

  package let signal: AreaSignal
  package let end: End

  /// Whether nothing became of it yet.
  package var isOpen: Bool { end == .open }
}

extension Signal.Kind {
  /// Whether those who said it may expect that something becomes of it.
  package var asksForMore: Bool {
    switch self {
    case .wish, .concern, .question, .idea, .repair: true
    case .strength, .background: false
    }
  }
}
