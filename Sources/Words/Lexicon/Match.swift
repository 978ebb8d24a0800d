/// The name of a list of phrases in a lexicon, as a small number.
public struct ListID: BitwiseCopyable, Hashable, Sendable {
  public let index: UInt8

  public init(index: UInt8) { self.index = index }
}

/// Some lists of a lexicon, at most 128.
public struct ListSet: Hashable, Sendable {
  /// The most lists that a lexicon may have.
  public static let most = 128

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

/// Where a phrase of a lexicon stands in a line: what is kept of each, as a few numbers.
///
/// Most phrases of a line are never asked for, so that what they mean is looked up for who asks.
public struct Hit: BitwiseCopyable, Hashable, Sendable {
  /// The place of the phrase in the table of its lexicon.
  var phrase: Int32
  /// The tokens from the first of the phrase to the one behind its last.
  private(set) var start: Int32
  private(set) var end: Int32
  /// The place of what it means among the ``Lexicon/meanings``.
  private let place: UInt16
  public let list: ListID

  init(phrase: Int, meaning: Int, list: ListID, tokens: Range<Int>) {
    self.phrase = Int32(truncatingIfNeeded: phrase)
    start = Int32(clamping: tokens.lowerBound)
    end = Int32(clamping: tokens.upperBound)
    place = UInt16(truncatingIfNeeded: meaning)
    self.list = list
  }

  public var meaning: Int { Int(place) }
  public var tokens: Range<Int> { Int(start)..<Int(end) }

  /// The same phrase in a text that begins some tokens later.
  func moved(back count: Int) -> Hit {
    var hit = self
    hit.start -= Int32(clamping: count)
    hit.end -= Int32(clamping: count)
    return hit
  }
}

/// A phrase of a lexicon found in a line, with what it means.
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
}
