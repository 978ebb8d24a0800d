package import Diagnostics

/// The results of checking a file; nothing of its text is kept.
package struct CheckedFile: Sendable {
  /// The path relative to the folder of notes.
  package let note: String
  /// The path from the folder in which the command runs.
  package let path: String
  package var findings: [PlacedFinding]
  package var suppressions: SuppressionSet

  package init(
    note: String, path: String, findings: [PlacedFinding] = [],
    suppressions: SuppressionSet = SuppressionSet()
  ) {
    self.note = note
    self.path = path
    self.findings = findings
    self.suppressions = suppressions
  }
}
