/// A short mark of some bytes: other bytes have another mark, near enough always.
///
/// It tells one finding from another, and a file that somebody edited from the one that was written.
/// It is no cryptography: somebody who wants two texts with one mark can make them.
package struct Fingerprint: Hashable, Sendable {
  private let value: UInt64

  /// The mark of a text, the same on every machine.
  package init(of bytes: [UInt8]) {
    var mixer = Mixer()
    mixer.add(bytes)
    value = mixer.state
  }
}

extension Fingerprint: LosslessStringConvertible {
  /// Reads the sixteen digits of a mark.
  package init?(_ description: String) {
    guard description.utf8.count == 16, let value = UInt64(description, radix: 16) else {
      return nil
    }
    self.value = value
  }

  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
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
