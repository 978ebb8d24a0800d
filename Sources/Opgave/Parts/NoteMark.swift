internal import Words

/// The mark of which notes there are, whatever their order: marks of shares add up to that of all.
///
/// A number of notes alone would not show that one share came twice and another not at all.
package struct NoteMark: Hashable, Sendable {
  private var sum: UInt64 = 0

  package init() {}

  /// Adds a note by its path.
  package mutating func add(_ note: String) {
    // A slip is to be seen, not an attack.
    sum &+= WordHash.of(note)
  }

  package static func + (lhs: NoteMark, rhs: NoteMark) -> NoteMark {
    var mark = lhs
    mark.sum &+= rhs.sum
    return mark
  }
}

extension NoteMark: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let sum = UInt64(text, radix: 16) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no mark")
    }
    self.sum = sum
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(sum, radix: 16))
  }
}
