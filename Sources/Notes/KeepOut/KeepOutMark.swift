package import Source

/// Words with which a writer keeps something out of the editions that everybody may read.
package struct KeepOutMark: Hashable, Sendable {
  /// What the words are about.
  package enum Scope: Hashable, Sendable {
    /// The line itself.
    case line
    /// The note as a whole.
    case note
    /// What stands right above.
    case previous
    /// What stands above, or below up to the next heading.
    case before, after
    /// Everything below.
    case rest
    /// The end of what was kept out.
    case end
  }

  /// The bytes of the words in the text.
  package var range: ByteRange
  /// The words as they were written.
  package var words: String
  package var scope: Scope
  /// Whether the text says nothing else.
  package var isAlone: Bool
}
