/// A word, a number or a mark of a text.
///
/// Tokens carry all that readers ask of a word, so that no reader goes back to the bytes:
/// what it is, where it stands, its folded hash, and how it is written.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    case word, number, mark
  }

  /// How a token is written, and what stands before it.
  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Nothing stands between this token and the one before it.
    public static let isGlued = Traits(rawValue: 1)
    /// The word starts with a capital letter.
    public static let isCapitalised = Traits(rawValue: 2)
    /// Every letter of the word is a capital, and there are two or more.
    public static let isAllCapitals = Traits(rawValue: 4)
    /// The token is the first of a sentence.
    public static let opensSentence = Traits(rawValue: 8)
    /// The token is the first of a line.
    public static let opensLine = Traits(rawValue: 16)
  }

  public var kind: Kind
  public var traits: Traits
  /// The hash of the word in lower case without accents; of a mark, the hash of its plain form.
  public var hash: UInt64
  /// The UTF-8 offset in the text at which the token starts, and the one behind its last byte.
  public var start: Int
  public var end: Int
  /// Where the folded letters of the token stand among those of its line.
  public var key: Range<Int>
  /// The value of a number of at most nine digits, else -1.
  public var number: Int

  public var range: Range<Int> { start..<end }
  public var isWord: Bool { kind == .word }
  public var isNumber: Bool { kind == .number }
  public var isGlued: Bool { traits.contains(.isGlued) }
  public var isCapitalised: Bool { traits.contains(.isCapitalised) }
  public var opensSentence: Bool { traits.contains(.opensSentence) }
  public var opensLine: Bool { traits.contains(.opensLine) }

  /// The number of digits in a number, leading zeros included; of other tokens zero.
  public var digits: Int { kind == .number ? end - start : 0 }

  /// Whether the token is a mark, in its plain form: every dash is `-`, every quote `'` or `"`.
  public func isMark(_ mark: Unicode.Scalar) -> Bool {
    kind == .mark && hash == Self.hash(ofMark: mark)
  }

  /// The plain form of a mark; `nil` for words and numbers.
  public var mark: Unicode.Scalar? {
    kind == .mark ? Unicode.Scalar(UInt32(truncatingIfNeeded: hash)) : nil
  }

  /// The hash of a mark in its plain form.
  public static func hash(ofMark mark: Unicode.Scalar) -> UInt64 {
    // Far from the hashes of words: FNV spreads those over all bits, these keep to the lowest.
    UInt64(mark.value) | 1 << 32
  }
}
