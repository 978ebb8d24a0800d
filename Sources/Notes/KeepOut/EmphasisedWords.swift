internal import Source

/// The words of a line that stand out from the rest: `**intern**`, `*niet delen*`, `==privé==`.
///
/// Emphasis is taken off a statement, and with it what tells a mark from the sentence around it.
struct EmphasisedWords: Sendable {
  /// A stretch of words, without its signs.
  struct Part: Sendable {
    let words: String
    /// Whether nothing but marks of punctuation stands behind it.
    let isLast: Bool
  }

  let parts: [Part]

  /// - Parameters:
  ///   - file: The note.
  ///   - range: Where the line stands in it.
  init(_ file: SourceFile, _ range: ByteRange) {
    let bytes = file.bytes.span
    var end = range.upperBound
    while end > range.lowerBound, Self.isMark(bytes[end - 1]) { end -= 1 }
    var parts: [Part] = []
    var start: Int?
    var sign: UInt8 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard Self.isSign(byte) else {
        index += 1
        continue
      }
      var past = index + 1
      while past < range.upperBound, bytes[past] == byte { past += 1 }
      if let from = start, byte == sign, !Self.isSpace(bytes[index - 1]) {
        if index - from <= Self.longest {
          let words = String(decoding: file.bytes[from..<index], as: UTF8.self)
          parts.append(Part(words: words, isLast: index >= end))
        }
        start = nil
      } else if past < range.upperBound, !Self.isSpace(bytes[past]),
        byte != UInt8(ascii: "=") || past - index > 1
      {
        (start, sign) = (past, byte)
      }
      index = past
    }
    self.parts = parts
  }

  /// The bytes of the longest stretch that is looked at.
  private static let longest = 80

  /// Whether a byte of ASCII is no letter and no digit.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
    default: true
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "`"): true
    default: false
    }
  }
}
