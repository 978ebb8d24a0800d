/// The slots of a ``WordTable`` while it is made.
///
/// A slot is the value of a word in its lower half, -1 where it is free, and in its upper half what
/// tells the word from others: half of the bits of its hash. With the place at which the search
/// starts these are 45 to 50 bits of it, so that among the words of a table another of a text is
/// taken for one of them about once in 10¹² words read.
@usableFromInline
struct WordTableSlots: Sendable {
  private(set) var slots: [UInt64]
  private(set) var filter: [UInt64]
  /// The slots that are not free.
  private var used = 0

  init(_ entries: [(hash: UInt64, value: Int32)]) {
    self.init(count: entries.count)
    for entry in entries { _ = value(of: entry.hash, adding: entry.value) }
  }

  /// Makes room for so many words, and no more: at most one slot in two is used.
  init(count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    var bits = 512
    while bits < count * 16 { bits *= 2 }
    slots = Array(repeating: .max, count: capacity)
    filter = Array(repeating: 0, count: bits / 64)
  }

  /// The value of a word, which is added when it is not there.
  mutating func value(of hash: UInt64, adding value: Int32) -> Int32 {
    let word = Self.word(of: hash)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while Self.value(of: slots[place]) >= 0 {
      if Self.isOf(word, slots[place]) { return Self.value(of: slots[place]) }
      place = (place + 1) & (slots.count - 1)
    }
    used += 1
    precondition(used < slots.count, "more words than there is room for")
    slots[place] = word | UInt64(UInt32(bitPattern: value))
    let bit = Self.bit(of: hash, UInt64(filter.count * 64 - 1))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    return value
  }

  /// Writes the table as two arrays, which a ``WordTable`` uses where they stand.
  func write(to writer: inout FlatWriter) {
    writer.add(slots)
    writer.add(filter)
  }

  /// Whether so many slots can be counted round: a power of two.
  static func isSize(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }

  /// What a slot holds of a word, in its upper half; the hashes of marks differ in their lower half.
  @inlinable @inline(__always) static func word(of hash: UInt64) -> UInt64 {
    (hash ^ (hash << 32)) & 0xFFFF_FFFF_0000_0000
  }

  @inlinable @inline(__always) static func isOf(_ word: UInt64, _ slot: UInt64) -> Bool {
    (word ^ slot) >> 32 == 0
  }

  @inlinable @inline(__always) static func value(of slot: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: slot)
  }

  /// The bit of the filter for a hash; its upper half says little about the last letter.
  @inlinable @inline(__always) static func bit(of hash: UInt64, _ mask: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & mask)
  }
}
