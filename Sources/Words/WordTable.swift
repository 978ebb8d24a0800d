/// Word hashes with a small value each, in one flat table.
///
/// Most words of a text are in no table, so the first look is at one bit of a filter. The
/// filter is as small as the table allows, for some twenty of them are in use at a time and
/// together they should stay near the processor.
package struct WordTable: Sendable {
  package var keys: [UInt64]
  package var values: [Int32]
  package var filter: [UInt64]
  package let mask: Int
  package let filterMask: UInt64

  /// Makes a table; the first value of a word stays.
  package init(_ entries: [(hash: UInt64, value: Int32)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    var bits = 512
    while bits < entries.count * 16 { bits *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
    filter = Array(repeating: 0, count: bits / 64)
    mask = capacity - 1
    filterMask = UInt64(bits - 1)
    for entry in entries { insert(entry.hash, entry.value) }
  }

  /// Makes a table of words without values.
  package init(words: some Sequence<String>) {
    self.init(words.map { (WordHash.of($0), 0) })
  }

  private mutating func insert(_ hash: UInt64, _ value: Int32) {
    let bit = bit(of: hash)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] >= 0 {
      if keys[slot] == hash { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = hash
    values[slot] = value
  }

  /// The bit of the filter for a hash; its upper half says little about the last letter.
  @inlinable package func bit(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & filterMask)
  }

  /// The value of a word; -1 when it is not in the table.
  @inlinable @inline(__always) package func value(of hash: UInt64) -> Int32 {
    let bit = bit(of: hash)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    return found(hash)
  }

  @inlinable package func found(_ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] >= 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inlinable @inline(__always) package func contains(_ hash: UInt64) -> Bool {
    value(of: hash) >= 0
  }
}
