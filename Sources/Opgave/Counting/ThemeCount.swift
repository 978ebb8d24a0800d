package import Notes

/// The number of times that a theme came up in an area.
package struct ThemeCount: Hashable, Sendable, Codable {
  package var id: String
  /// The conversations in which it came up: the count that reports show.
  package var conversations = 0
  /// The statements about it; kept, never headlined.
  package var mentions = 0
  /// The conversations in which it came up as each kind of statement
  /// (`strength`, `wish`, `concern`, `question`, `idea`, `background`, `repair`).
  package var byKind: [String: Int] = [:]
  /// The residents who were present at those conversations.
  package var residents = People()
  /// The conversations in the period of the same length before this one; `nil` without a period.
  @Nullable package var before: Int?

  package init(id: String) {
    self.id = id
  }
}
