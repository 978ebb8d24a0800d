/// Many thousands of words in a few bits each: an xor filter (Graf and Lemire, 2020).
///
/// It answers for every word that was put in with the value that came with it, and for one other
/// word in some hundreds or thousands as if it had been put in. Its bytes are read where they
/// stand, so it costs nothing to open.
///
/// The bytes, with the least of each number first: a seed (8), the slots of a third (4), the
/// bits of a slot (2), the bits of them that are the value (2), and the slots.
public struct WordFilter<Bytes: RandomAccessCollection<UInt8> & Sendable>: Sendable
where Bytes.Index == Int {
  private let bytes: Bytes
  private let seed: UInt64
  private let third: UInt32
  private let isWide: Bool
  private let valueBits: UInt64

  /// Opens a filter; one that is too short for what its head says holds no word.
  ///
  /// - Parameter bytes: As ``FilterMaking`` makes them, counted from 0.
  public init(_ bytes: Bytes) {
    self.bytes = bytes
    seed = Self.number(in: bytes, at: 0, length: 8)
    let slots = UInt32(truncatingIfNeeded: Self.number(in: bytes, at: 8, length: 4))
    isWide = Self.number(in: bytes, at: 12, length: 2) == 16
    valueBits = Self.number(in: bytes, at: 14, length: 2) & 7
    let length = FilterKey.headLength + Int(slots) * 3 * (isWide ? 2 : 1)
    third = length <= bytes.count ? slots : 0
  }

  /// The value of a word that was put in; `nil` for nearly every other word.
  ///
  /// - Parameter hash: The hash of the folded word, as ``WordHash`` makes it.
  /// - Returns: What was stored for the word; `nil` when it was not put in.
  public func value(of hash: UInt64) -> Int? {
    guard third > 0 else { return nil }
    let key = FilterKey(hash, seed: seed)
    let slots = slot(key.place(0, third)) ^ slot(key.place(1, third)) ^ slot(key.place(2, third))
    let mask: UInt64 = isWide ? 0xFFFF : 0xFF
    guard slots >> valueBits == (key.fingerprint & mask) >> valueBits else { return nil }
    return Int(slots & ((1 << valueBits) - 1))
  }

  public func contains(_ hash: UInt64) -> Bool { value(of: hash) != nil }

  private func slot(_ index: Int) -> UInt64 {
    let place = FilterKey.headLength + (isWide ? index * 2 : index)
    return isWide
      ? UInt64(bytes[place]) | UInt64(bytes[place + 1]) << 8
      : UInt64(bytes[place])
  }

  /// A number with the least of its bytes first; 0 where the bytes end before it does.
  private static func number(in bytes: Bytes, at offset: Int, length: Int) -> UInt64 {
    guard offset + length <= bytes.count else { return 0 }
    return (0..<length).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
}

/// The three slots of a word in a filter, and their sum.
struct FilterKey {
  /// The bytes before the slots.
  static let headLength = 16

  private let mixed: UInt64

  /// Spreads the bits of a hash over all 64, as MurmurHash ends.
  init(_ hash: UInt64, seed: UInt64) {
    var mixed = hash &+ seed
    mixed = (mixed ^ (mixed >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    self.mixed = mixed ^ (mixed >> 33)
  }

  /// The slot in one of the three thirds.
  func place(_ number: UInt32, _ third: UInt32) -> Int {
    let turned = (mixed << UInt64(21 * number)) | (mixed >> UInt64((64 - 21 * number) & 63))
    let word = number == 0 ? mixed : turned
    return Int((UInt64(UInt32(truncatingIfNeeded: word)) &* UInt64(third)) >> 32)
      + Int(number * third)
  }

  var fingerprint: UInt64 { mixed ^ (mixed >> 32) }
}
