package import Diagnostics

/// Something that shows only when notes are laid side by side.
package struct TownFinding: Hashable, Sendable {
  /// The note it is told of, by its path in the folder of notes.
  package let note: String
  /// The line; `nil` when it is about the note as a whole.
  package let line: Int?
  package let diagnostic: Diagnostic
}
