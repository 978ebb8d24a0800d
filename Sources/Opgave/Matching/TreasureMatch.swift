package import Diagnostics

/// A wish and a treasure of the same area that may well meet, and why.
///
/// It is a suggestion for somebody who knows both; nothing follows from it by itself.
package struct TreasureMatch: Hashable, Sendable {
  /// What people asked for.
  package struct Want: Hashable, Sendable {
    package let kind: Kind
    package let text: String
    package let themes: [String]
    package let origin: Origin

    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case wish, idea
      /// An agreement that came no further than the wish list.
      case wishlist
    }
  }

  package enum Reason: Hashable, Sendable {
    /// Both are about a theme, and both say a word.
    case shared(theme: String, word: String)
    /// What is asked for and what is there are a known pair: what about, and the two words.
    case pair(Bilingual, need: String, offer: String)
  }

  package let want: Want
  package let treasure: Treasure
  package let reason: Reason
}
