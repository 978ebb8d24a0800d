internal import Source

/// A word, a number or a mark in a line of text.
struct Token {
  enum Kind {
    case word, number, mark
  }

  var kind: Kind
  /// The UTF-8 bytes in the text.
  var range: ByteRange
  /// The word in lower case without accents, or the mark itself.
  var word: String
  /// The value of a number of at most eight digits.
  var number = 0
  /// Whether nothing stands between it and the token before.
  var isGlued = false
  /// The hash of a word; zero for numbers and marks.
  var hash: UInt64 = 0

  var digits: Int { kind == .number ? range.count : 0 }

  func isMark(_ mark: String) -> Bool { kind == .mark && word == mark }
  func isWord(_ word: String) -> Bool { kind == .word && self.word == word }

  /// Cuts a text into tokens; spaces of every kind part them and are left out.
  static func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    let bytes = text.utf8.span
    tokens.reserveCapacity(bytes.count / 5 + 1)
    var index = 0
    var lastEnd = -1
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
        continue
      }
      var token: Token
      if isDigit(byte) {
        var number = 0
        while index < bytes.count, isDigit(bytes[index]) {
          if index - start < 8 { number = number * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        token = Token(kind: .number, range: start..<index, word: "", number: number)
      } else if isLetter(bytes, index) {
        var isPlain = true
        var isSmall = true
        var hash = WordHash()
        while index < bytes.count, isLetter(bytes, index) {
          if bytes[index] >= 0x80 {
            isPlain = false
          } else if bytes[index] < 0x61 {
            isSmall = false
          }
          hash.add(bytes[index] | 0x20)
          index += bytes[index] >= 0xC0 ? length(bytes[index]) : 1
        }
        index = min(index, bytes.count)
        let raw = String(bytes, start..<index)
        token = Token(kind: .word, range: start..<index, word: raw, hash: hash.value)
        if !isPlain {
          token.word = Folding.key(raw)
          token.hash = WordHash.of(token.word)
        } else if !isSmall {
          token.word = raw.lowercased()
        }
      } else if byte < 0x80 {
        index += 1
        let mark = byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
        token = Token(
          kind: .mark, range: start..<index, word: String(Unicode.Scalar(mark)))
      } else {
        index += length(byte)
        index = min(index, bytes.count)
        let mark = String(bytes, start..<index)
        token = Token(kind: .mark, range: start..<index, word: mark)
        // One mark for every apostrophe and every dash.
        switch mark {
        case "’", "‘", "´": token.word = "'"
        case "–", "—", "‑", "−": token.word = "-"
        case "\u{AD}": continue
        default: break
        }
      }
      token.isGlued = start == lastEnd
      lastEnd = index
      tokens.append(token)
    }
    return tokens
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a letter starts at an offset: ASCII, or Latin with an accent.
  private static func isLetter(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    return (0xC3...0xCA).contains(byte)
  }

  private static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }
}
