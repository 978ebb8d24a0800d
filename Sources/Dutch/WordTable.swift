/// Word hashes with a small value each, in one flat table.
///
/// Most words of a text are in no table, so the first look is at one bit of a filter.
package struct WordTable: Sendable {
  package var keys: [UInt64]
  package var values: [Int32]
  package var filter: [UInt64]
  package let mask: Int

  /// Makes a table; the first value of a word stays.
  package init(_ entries: [(hash: UInt64, value: Int32)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
    filter = Array(repeating: 0, count: (1 << 16) / 64)
    mask = capacity - 1
    for entry in entries { insert(entry.hash, entry.value) }
  }

  private mutating func insert(_ hash: UInt64, _ value: Int32) {
    let bit = Int(hash >> 48)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] >= 0 {
      if keys[slot] == hash { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = hash
    values[slot] = value
  }

  /// The value of a word; -1 when it is not in the table.
  @inlinable package func value(of hash: UInt64) -> Int32 {
    let bit = Int(hash >> 48)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] >= 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }
}
