/// An area, or a neighbourhood within it.
package struct Place: Hashable, Sendable {
  /// The id of the area.
  package var area: String
  /// The name of the neighbourhood; `nil` for the area as a whole.
  package var neighbourhood: String?

  package init(area: String, neighbourhood: String? = nil) {
    self.area = area
    self.neighbourhood = neighbourhood
  }
}
