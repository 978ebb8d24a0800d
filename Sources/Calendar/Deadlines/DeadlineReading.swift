package import Source

/// A deadline phrase found in running text.
package struct DeadlineReading: Hashable, Sendable {
  /// The words as they were written, with a preposition and a question mark.
  package var text: String
  package var range: ByteRange
  /// The days the words stand for; open where they give none.
  package var window: DateWindow
  /// Whether no question mark makes it uncertain.
  package var isCertain: Bool
  /// Whether a preposition or the form shows that it is a deadline, wherever it stands.
  package var isStrong: Bool
}
