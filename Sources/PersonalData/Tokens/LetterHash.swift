/// A running hash of the letters of a word, FNV-1a with 64 bits.
///
/// It is the hash of `Dutch`, made here because a call into another module for each letter took a
/// quarter of the time that reading a note takes.
struct LetterHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a folded word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = LetterHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
