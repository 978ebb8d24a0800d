/// The line of a note that something was read from.
package struct SourceLine: Hashable, Sendable {
  /// The code of the conversation; `nil` when it was held in another area.
  package var conversation: Int?
  package var note: String
  package var line: Int
  package var isConfidential: Bool
}
