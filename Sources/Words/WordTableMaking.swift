/// A ``WordTable`` while words come in, in which each word has the value that it was added with first.
public struct WordTableMaking: Sendable {
  private var slots: WordTableSlots

  /// Makes room for so many words.
  public init(count: Int) { slots = WordTableSlots(count: count) }

  /// The value of a word, which is added when it is not there.
  public mutating func value(of hash: UInt64, adding value: Int32) -> Int32 {
    slots.value(of: hash, adding: value)
  }

  public var table: WordTable { WordTable(slots) }
}
