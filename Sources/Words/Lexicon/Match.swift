/// The name of a list of phrases in a lexicon, as a small number.
package struct ListID: Hashable, Sendable {
  package let index: UInt8

  package init(index: UInt8) { self.index = index }
}

/// Some lists of a lexicon, at most 128.
package struct ListSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  package init() {}

  package func contains(_ list: ListID) -> Bool {
    list.index < 64
      ? low & (1 << UInt64(list.index)) != 0 : high & (1 << UInt64(list.index - 64)) != 0
  }

  package mutating func insert(_ list: ListID) {
    if list.index < 64 {
      low |= 1 << UInt64(list.index)
    } else {
      high |= 1 << UInt64(list.index - 64)
    }
  }
}

/// A phrase of a lexicon found in a line.
package struct Match: Hashable, Sendable {
  package let list: ListID
  /// The place of what it means among the ``Lexicon/meanings``, by which it is told fastest.
  package let meaning: Int
  /// What the phrase means in its list, such as `done` in the list of states.
  package let value: String
  /// How strongly it means so; 1 where the list gives no weights.
  package let weight: Int
  /// The tokens from the first of the phrase to its last.
  package let tokens: Range<Int>
}
