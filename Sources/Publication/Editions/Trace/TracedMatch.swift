/// A wish beside a treasure that may meet it.
package struct TracedMatch: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Both are about a theme, and both say a word.
    case shared(theme: String, word: String)
    /// What it is about, what is asked for, and what is there.
    case pair(String, need: String, offer: String)
  }

  package var wish: TracedStatement
  package var treasure: TracedStatement
  package var reason: Reason
}
