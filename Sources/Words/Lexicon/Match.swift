/// The name of a list of phrases in a lexicon, as a small number.
public struct ListID: Hashable, Sendable {
  public let index: UInt8

  public init(index: UInt8) { self.index = index }
}

/// Some lists of a lexicon, at most 128.
public struct ListSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  public init() {}

  public func contains(_ list: ListID) -> Bool {
    list.index < 64
      ? low & (1 << UInt64(list.index)) != 0 : high & (1 << UInt64(list.index - 64)) != 0
  }

  public mutating func insert(_ list: ListID) {
    if list.index < 64 {
      low |= 1 << UInt64(list.index)
    } else {
      high |= 1 << UInt64(list.index - 64)
    }
  }
}

/// A phrase of a lexicon found in a line.
public struct Match: Hashable, Sendable {
  public let list: ListID
  /// The place of what it means among the ``Lexicon/meanings``, by which it is told fastest.
  public let meaning: Int
  /// What the phrase means in its list, such as `done` in the list of states.
  public let value: String
  /// How strongly it means so; 1 where the list gives no weights.
  public let weight: Int
  /// The tokens from the first of the phrase to its last.
  public let tokens: Range<Int>

  /// The same phrase in a text that begins some tokens earlier or later.
  func moved(by count: Int) -> Match {
    Match(
      list: list, meaning: meaning, value: value, weight: weight,
      tokens: tokens.lowerBound + count..<tokens.upperBound + count)
  }
}
