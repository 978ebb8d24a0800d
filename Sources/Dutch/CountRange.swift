/// A number of people as people write it: exact, or somewhere between two bounds.
package struct CountRange: Hashable, Sendable, Codable {
  package var min: Int
  package var max: Int

  package init(min: Int, max: Int) {
    self.min = Swift.min(min, max)
    self.max = Swift.max(min, max)
  }

  package init(_ exact: Int) {
    self.init(min: exact, max: exact)
  }

  package static func + (lhs: Self, rhs: Self) -> Self {
    CountRange(min: lhs.min + rhs.min, max: lhs.max + rhs.max)
  }
}
