/// Word hashes with a small value each, in one flat table.
///
/// Most words of a text are in no table, so the first look is at one bit of a filter. Table and
/// filter are as small as that allows, for some twenty of them are in use at a time and together
/// they should stay near the processor.
public struct WordTable: Sendable {
  /// A word and its value each; see ``WordTableSlots``.
  @usableFromInline let slots: FlatArray<UInt64>
  @usableFromInline let filter: FlatArray<UInt64>
  @usableFromInline let mask: Int
  @usableFromInline let filterMask: UInt64

  /// Makes a table; the first value of a word stays.
  public init(_ entries: [(hash: UInt64, value: Int32)]) {
    self.init(WordTableSlots(entries))
  }

  init(_ slots: WordTableSlots) {
    self.init(FlatArray(slots.slots), FlatArray(slots.filter))
  }

  /// Makes a table of words without values.
  public init(words: some Sequence<String>) {
    self.init(words.map { (WordHash.of($0), 0) })
  }

  /// Takes the next table of some bytes, as ``WordTableSlots/write(to:)`` wrote it; an empty one
  /// where there is none.
  init(_ bytes: FlatBytes, at place: inout Int) {
    let slots = bytes.array(UInt64.self, at: &place)
    let filter = bytes.array(UInt64.self, at: &place)
    if WordTableSlots.isSize(slots.count), WordTableSlots.isSize(filter.count) {
      self.init(slots, filter)
    } else {
      self.init([])
    }
  }

  private init(_ slots: FlatArray<UInt64>, _ filter: FlatArray<UInt64>) {
    self.slots = slots
    self.filter = filter
    mask = slots.count - 1
    filterMask = UInt64(filter.count * 64 - 1)
  }

  /// The value of a word; -1 when it is not in the table.
  @inlinable @inline(__always) public func value(of hash: UInt64) -> Int32 {
    let bit = WordTableSlots.bit(of: hash, filterMask)
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return -1 }
    return found(hash)
  }

  @inlinable public func found(_ hash: UInt64) -> Int32 {
    let word = WordTableSlots.word(of: hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[place]
      let value = WordTableSlots.value(of: slot)
      if value < 0 || WordTableSlots.isOf(word, slot) { return value }
      place = (place + 1) & mask
    }
  }

  @inlinable @inline(__always) public func contains(_ hash: UInt64) -> Bool {
    value(of: hash) >= 0
  }
}
