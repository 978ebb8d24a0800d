/// A line cut into words, each hashed, with the marks that stand around them.
///
/// A line is searched for dozens of lists of phrases. Hashing its words once, and noting
/// which marks it has at all, makes most of those searches a glance.
package struct LineWords: Sendable {
  /// A word of the line.
  package struct Word: Sendable {
    package var hash: UInt64
    package var range: Range<Int>
    /// Whether a mark that ends a sentence stands between the word before and this one.
    package var opensSentence: Bool

    package init(hash: UInt64, range: Range<Int>, opensSentence: Bool = false) {
      self.hash = hash
      self.range = range
      self.opensSentence = opensSentence
    }
  }

  package private(set) var words: [Word] = []
  /// A bit for each mark, by the lower six bits of its byte.
  private var marks: UInt64 = 0
  package private(set) var hasDigit = false
  /// Whether every word is of plain letters and digits, so that it is its own folded key.
  package private(set) var isPlain = true

  package init() {}

  /// Cuts a line whose ASCII letters are in lower case.
  package init(_ bytes: borrowing Span<UInt8>) {
    words.reserveCapacity(bytes.count / 6 + 1)
    scan(bytes)
  }

  /// Cuts another line, or the same one after a change, into the room there is.
  package mutating func scan(_ bytes: borrowing Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    marks = 0
    var least: UInt8 = 0xFF
    var most: UInt8 = 0
    var index = 0
    let end = bytes.count
    var opensSentence = false
    while index < end {
      let byte = bytes[index]
      guard Self.isWord(byte) else {
        marks |= 1 << UInt64(byte & 63)
        if Self.endsSentence(bytes, index, end) { opensSentence = true }
        index += Self.gap(byte)
        continue
      }
      let start = index
      var hash = WordHash()
      repeat {
        let byte = bytes[index]
        guard Self.isWord(byte) else { break }
        hash.add(byte)
        least = min(least, byte)
        most = max(most, byte)
        index += 1
      } while index < end
      words.append(
        Word(hash: hash.value, range: start..<index, opensSentence: opensSentence))
      opensSentence = false
    }
    hasDigit = least < 0x3A
    isPlain = most < 0x80
  }

  /// Whether a mark may stand in the line; `false` is certain.
  package func mayHold(_ mark: UInt8) -> Bool {
    marks & (1 << UInt64(mark & 63)) != 0
  }

  /// Whether any word is in a table.
  package func holdsAny(of table: WordTable) -> Bool {
    for word in words where table.contains(word.hash) { return true }
    return false
  }
}

extension LineWords {
  /// Whether a byte belongs to a word; dashes, curly quotes and arrows start with `E2`.
  @inlinable @inline(__always) package static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
  }

  /// Whether a mark ends a sentence: a full stop and the like with a space behind it.
  static func endsSentence(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      index + 1 < end && bytes[index + 1] == 0x20
    default: false
    }
  }

  /// The bytes to pass over at a byte that is in no word.
  static func gap(_ byte: UInt8) -> Int {
    switch byte {
    case 0xE2: 3
    case 0xC2: 2
    default: 1
    }
  }
}
