/// A running hash of the letters of a word, from either end.
///
/// FNV-1a with 64 bits: with some thousand words in a table, two words that differ have one
/// hash about once in 10¹⁵ words read.
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a folded word.
  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }
}
