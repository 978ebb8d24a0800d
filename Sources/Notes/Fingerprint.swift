/// A short mark of some bytes: other bytes have another mark, near enough always.
///
/// It shows whether a report was made from these very notes. It is no cryptography: somebody
/// who wants two notes with one mark can make them.
package struct Fingerprint: Hashable, Sendable {
  private let value: UInt64

  /// The mark of a text, the same on every machine.
  package init(of bytes: [UInt8]) {
    var mixer = Mixer()
    mixer.add(bytes)
    value = mixer.state
  }

  /// One mark for many texts, each with the name it goes by; the order counts.
  package init(combining marks: some Sequence<(name: String, mark: Fingerprint?)>) {
    var mixer = Mixer()
    for (name, mark) in marks {
      mixer.add(Array(name.utf8))
      mixer.add(mark?.value ?? 0)
    }
    value = mixer.state
  }
}

extension Fingerprint: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.value < rhs.value }
}

extension Fingerprint: CustomStringConvertible {
  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads sixteen hexadecimal digits, and nothing else.
  package init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }
}

extension Fingerprint: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let mark = Fingerprint(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not sixteen hexadecimal digits")
    }
    self = mark
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Folds words of eight bytes into one, each by a multiplication of full width.
private struct Mixer {
  /// The offset basis of the 64-bit FNV hash, as good a start as any.
  private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ word: UInt64) {
    // An odd constant near 2⁶⁴ divided by the golden ratio spreads every bit of the word.
    let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    state = product.high ^ product.low
  }

  mutating func add(_ bytes: [UInt8]) {
    let bytes = bytes.span
    var offset = 0
    while offset + 8 <= bytes.count {
      add(Self.word(bytes, offset, 8))
      offset += 8
    }
    add(Self.word(bytes, offset, bytes.count - offset))
    add(UInt64(bytes.count))
  }

  private static func word(_ bytes: Span<UInt8>, _ offset: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    return word
  }
}
