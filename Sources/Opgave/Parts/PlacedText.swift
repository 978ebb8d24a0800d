/// The text that people agreed on for one area.
package struct PlacedText: Hashable, Sendable, Codable {
  /// The id of the area, or its name when the municipality names no areas.
  package let area: String
  package let text: AgreedText

  package init(area: String, text: AgreedText) {
    self.area = area
    self.text = text
  }
}

extension PlacedText: Comparable {
  /// By area and then by file: the last file of an area is the one that counts.
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.area, lhs.text.note) < (rhs.area, rhs.text.note)
  }
}
