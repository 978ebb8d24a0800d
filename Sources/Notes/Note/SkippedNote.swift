/// A note that was found but could not be read, or is not for use.
package struct SkippedNote: Hashable, Sendable, Codable {
  /// The name of its JSON when it stands alone, as a line of what `parse` writes.
  package static let schema = "wijk.skipped/1"

  package var note: String
  /// The code of the diagnostic that says why.
  package var code: String

  package init(note: String, code: String) {
    self.note = note
    self.code = code
  }
}
