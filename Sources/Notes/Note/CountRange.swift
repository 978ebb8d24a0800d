/// A number of people as people write it: exact, or somewhere between two bounds.
package struct CountRange: Hashable, Sendable {
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

extension CountRange: Codable {
  private enum CodingKeys: CodingKey {
    case min, max
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    min = try container.decode(Int.self, forKey: .min)
    max = try container.decode(Int.self, forKey: .max)
    guard 0 <= min, min <= max else {
      throw DecodingError.dataCorruptedError(
        forKey: .max, in: container, debugDescription: "\(min) to \(max) is no range")
    }
  }
}
