/// Word hashes with a small value each, in one flat table.
///
/// Most words of a text are in no table, so the first look is at one bit of a filter. The
/// filter is as small as the table allows, for some twenty of them are in use at a time and
/// together they should stay near the processor.
public struct WordTable: Sendable {
  @usableFromInline let keys: FlatArray<UInt64>
  /// The values; -1 where a slot is free.
  @usableFromInline let values: FlatArray<Int32>
  @usableFromInline let filter: FlatArray<UInt64>
  @usableFromInline let mask: Int
  @usableFromInline let filterMask: UInt64

  /// Makes a table; the first value of a word stays.
  public init(_ entries: [(hash: UInt64, value: Int32)]) {
    self.init(WordTableSlots(entries))
  }

  init(_ slots: WordTableSlots) {
    self.init(FlatArray(slots.keys), FlatArray(slots.values), FlatArray(slots.filter))
  }

  /// Makes a table of words without values.
  public init(words: some Sequence<String>) {
    self.init(words.map { (WordHash.of($0), 0) })
  }

  /// Takes the next table of some bytes, as ``WordTableSlots/write(to:)`` wrote it; an empty one
  /// where there is none.
  init(_ bytes: FlatBytes, at place: inout Int) {
    let keys = bytes.array(UInt64.self, at: &place)
    let values = bytes.array(Int32.self, at: &place)
    let filter = bytes.array(UInt64.self, at: &place)
    if keys.count == values.count, WordTableSlots.isSize(keys.count),
      WordTableSlots.isSize(filter.count)
    {
      self.init(keys, values, filter)
    } else {
      self.init([])
    }
  }

  private init(
    _ keys: FlatArray<UInt64>, _ values: FlatArray<Int32>, _ filter: FlatArray<UInt64>
  ) {
    self.keys = keys
    self.values = values
    self.filter = filter
    mask = keys.count - 1
    filterMask = UInt64(filter.count * 64 - 1)
  }

  /// The value of a word; -1 when it is not in the table.
  @inlinable @inline(__always) public func value(of hash: UInt64) -> Int32 {
    let bit = WordTableSlots.bit(of: hash, filterMask)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    return found(hash)
  }

  @inlinable public func found(_ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] >= 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inlinable @inline(__always) public func contains(_ hash: UInt64) -> Bool {
    value(of: hash) >= 0
  }
}

/// The slots of a ``WordTable`` while it is made.
@usableFromInline
struct WordTableSlots: Sendable {
  var keys: [UInt64]
  var values: [Int32]
  var filter: [UInt64]

  init(_ entries: [(hash: UInt64, value: Int32)]) {
    self.init(count: entries.count)
    for entry in entries { _ = value(of: entry.hash, adding: entry.value) }
  }

  /// Makes room for so many words.
  init(count: Int) {
    var capacity = 16
    while capacity < count * 3 { capacity *= 2 }
    var bits = 512
    while bits < count * 16 { bits *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: -1, count: capacity)
    filter = Array(repeating: 0, count: bits / 64)
  }

  /// The value of a word, which is added when it is not there.
  mutating func value(of hash: UInt64, adding value: Int32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while values[slot] >= 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = hash
    values[slot] = value
    let bit = Self.bit(of: hash, UInt64(filter.count * 64 - 1))
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    return value
  }

  /// Writes the table as three arrays, which a ``WordTable`` uses where they stand.
  func write(to writer: inout FlatWriter) {
    writer.add(keys)
    writer.add(values)
    writer.add(filter)
  }

  /// Whether so many slots can be counted round: a power of two.
  static func isSize(_ count: Int) -> Bool { count > 0 && count & (count - 1) == 0 }

  /// The bit of the filter for a hash; its upper half says little about the last letter.
  @inlinable @inline(__always) static func bit(of hash: UInt64, _ mask: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & mask)
  }
}
