/// The words that the lists and patterns of `keep-out.txt` know, each by a number.
///
/// A line is cut into such numbers once, so that a pattern asks a bit of a word and no letters.
public struct KeepOutVocabulary: Sendable {
  /// The number of a word that no list has.
  public static let unknown: Int32 = -1

  @usableFromInline let table: WordTable
  /// The letters of the words by their numbers.
  private let spellings: FlatTexts

  /// Takes what ``KeepOutMaking`` wrote.
  init(_ bytes: FlatBytes, at place: inout Int) {
    table = WordTable(bytes, at: &place)
    spellings = FlatTexts(bytes, at: &place)
  }

  /// How many words there are.
  public var count: Int { spellings.indices.count }

  /// The word with a number.
  public func word(_ number: Int) -> String { spellings[number] }

  /// Whether the word with a number is a picture, such as a lock.
  public func isSign(_ number: Int) -> Bool { spellings.isBeyondASCII(number) }

  /// The number of a word by the hash of its folded letters.
  @inlinable public func number(of hash: UInt64) -> Int32 { table.value(of: hash) }

  public func number(of word: String) -> Int32 { number(of: WordHash.of(word)) }

  /// Words as a set by their numbers; unknown ones are left out.
  public func words(numbered numbers: [Int32]) -> KeepOutWords {
    KeepOutWords(numbers, count: count)
  }
}

/// Some words of a ``KeepOutVocabulary``, as a bit for each.
public struct KeepOutWords: Hashable, Sendable {
  private(set) var bits: [UInt64]

  /// Words of a vocabulary of so many.
  init(_ numbers: [Int32], count: Int) {
    bits = Array(repeating: 0, count: Self.size(count))
    for number in numbers { insert(number) }
  }

  /// Words by their bits.
  init(bits: [UInt64]) { self.bits = bits }

  /// How many numbers hold the bits of a vocabulary of so many words.
  static func size(_ count: Int) -> Int { count / 64 + 1 }

  mutating func insert(_ number: Int32) {
    guard number >= 0 else { return }
    bits[Int(number >> 6)] |= 1 << UInt64(number & 63)
  }

  mutating func formUnion(_ other: KeepOutWords) {
    for index in bits.indices { bits[index] |= other.bits[index] }
  }

  func isDisjoint(with other: KeepOutWords) -> Bool {
    let (one, two) = (bits.span, other.bits.span)
    for index in one.indices where one[index] & two[index] != 0 { return false }
    return true
  }

  /// A bit for each word, by the last bits of its number.
  public var mask: UInt64 { bits.reduce(0, |) }

  /// The bit of a word in a ``mask``.
  public static func bit(of number: Int32) -> UInt64 { 1 << UInt64(number & 63) }

  /// The numbers of the words, in order.
  public var numbers: [Int32] {
    var numbers: [Int32] = []
    for (place, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(Int32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }

  /// How many words there are.
  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  public func contains(_ number: Int32) -> Bool {
    number >= 0 && bits[Int(number >> 6)] & (1 << UInt64(number & 63)) != 0
  }
}
