/// A word of running text with its folded key.
package struct FoldedWord: Hashable, Sendable {
  /// The UTF-8 bytes in the text.
  package var range: Range<Int>
  package var key: String
  /// Whether it starts with a capital letter.
  package var isCapitalised: Bool

  /// The words of a text; marks, spaces and hyphens part them.
  package static func words(in text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard isPart(bytes, index) else {
        index += 1
        continue
      }
      let start = index
      var isPlain = true
      var isSmall = true
      while index < bytes.count, isPart(bytes, index) {
        switch bytes[index] {
        case 0x30...0x39, 0x61...0x7A: break
        case 0x41...0x5A: isSmall = false
        default: isPlain = false
        }
        index += 1
      }
      let raw = String(decoding: bytes[start..<index], as: UTF8.self)
      let key = !isPlain ? Folding.key(raw) : isSmall ? raw : raw.lowercased()
      guard !key.isEmpty else { continue }
      let isCapital = bytes[start] >= 0x41 && bytes[start] <= 0x5A
      words.append(FoldedWord(range: start..<index, key: key, isCapitalised: isCapital))
    }
    return words
  }

  /// Letters and digits of any script, and the apostrophe of `boa's`.
  private static func isPart(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case UInt8(ascii: "'"):
      return index > 0 && index + 1 < bytes.count && isLetter(bytes[index - 1])
        && isLetter(bytes[index + 1])
    case 0xE2:
      // Dashes, bullets, arrows and curly quotes part words; ’ between letters does not.
      return index + 3 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        && index > 0 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 3])
    case 0x80, 0x99:
      // The rest of ’ within a word.
      return index >= 2 && (bytes[index - 1] == 0xE2 || bytes[index - 2] == 0xE2)
        && isInnerApostrophe(bytes, index) || isContinuation(bytes, index)
    case 0x81...0x98, 0x9A...0xBF: return isContinuation(bytes, index)
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xAD
    case 0xC3...0xDF: return true
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0xC3
  }

  private static func isInnerApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    let start = bytes[index] == 0x80 ? index - 1 : index - 2
    return start > 0 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80 && start + 3 < bytes.count
      && bytes[start + 2] == 0x99 && isLetter(bytes[start - 1]) && isLetter(bytes[start + 3])
  }

  /// Whether a byte goes on with a two-byte letter.
  private static func isContinuation(_ bytes: [UInt8], _ index: Int) -> Bool {
    index > 0 && (0xC2...0xDF).contains(bytes[index - 1])
      && (bytes[index - 1] != 0xC2 || bytes[index] == 0xAD)
  }
}
