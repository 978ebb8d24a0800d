/// The colours of a municipality, as CSS colour values.
package struct HouseStyle: Hashable, Sendable, Codable {
  /// Colour custom properties by name (`accent`, `accent-dark`, `background`, …), each a
  /// `#rgb` or `#rrggbb` value.
  package var colours: [String: String]

  package init(colours: [String: String] = [:]) {
    self.colours = colours
  }
}
