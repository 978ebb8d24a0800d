package import Calendar

/// An activity with its time and place.
package struct Activity: Hashable, Sendable, Codable {
  package var text: String
  package var when: When?
  package var place: String?
  /// Whether the writer marked it for everyone, in a place that is no home.
  package var `public`: Bool
  package var line: Int
  /// Its area, where that is another than the conversation's.
  package var area: String?

  package init(
    text: String, when: When? = nil, place: String? = nil, isPublic: Bool = false, line: Int
  ) {
    self.text = text
    self.when = when
    self.place = place
    self.public = isPublic
    self.line = line
  }
}
