/// A running hash of the letters of a word.
///
/// FNV-1a with 64 bits: with some thousand words in a table, two words that differ have one
/// hash about once in 10¹⁵ words read.
public struct WordHash: Hashable, Sendable {
  /// The hash of the letters so far.
  public var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable public init() {}

  @inlinable @inline(__always) public mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The bit of a word among those that a phrase needs or a text has, by the last bits of its hash.
  @inlinable @inline(__always) public static func bit(of hash: UInt64) -> UInt64 {
    1 << (hash & 63)
  }

  /// The hash of a folded word.
  @inlinable public static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  /// The hash of folded letters; most words of a line are some of its bytes.
  public static func of(_ letters: ArraySlice<UInt8>) -> UInt64 {
    let bytes = letters.span
    var hash = WordHash()
    for index in bytes.indices { hash.add(bytes[index]) }
    return hash.value
  }

  /// The hash of folded letters.
  public static func of(_ letters: [UInt8]) -> UInt64 { of(letters[...]) }

  /// The hash of a folded word.
  public static func of(_ word: String) -> UInt64 { of(word.utf8.span) }

  /// The hash of a folded word.
  public static func of(_ word: Substring) -> UInt64 { of(word.utf8.span) }

  private static func of(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    var hash = WordHash()
    for index in bytes.indices { hash.add(bytes[index]) }
    return hash.value
  }
}
