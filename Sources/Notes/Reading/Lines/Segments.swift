internal import Lexicons
internal import Words
internal import Source

/// The parts of a line between the marks that hurried writers put between them.
enum Segments {
  /// The parts between `->`, `→`, ` - `, ` – `, `,`, `;`, `: ` and the end of a sentence.
  static func parts(of text: LineText) -> [ByteRange] {
    var parts: [ByteRange] = []
    var start = 0
    var index = 0
    let bytes = text.bytes.span
    while index < bytes.count {
      if LineText.isWord(bytes[index]), bytes[index] != 0xE2 {
        index += 1
        continue
      }
      let length = separatorLength(text, index)
      if length > 0 {
        add(start..<index, text, &parts)
        index += length
        start = index
      } else {
        index += 1
      }
    }
    add(start..<text.count, text, &parts)
    return parts
  }

  private static func add(_ range: ByteRange, _ text: LineText, _ parts: inout [ByteRange]) {
    let part = text.trim(range)
    if !part.isEmpty { parts.append(part) }
  }

  private static func separatorLength(_ text: LineText, _ index: Int) -> Int {
    let bytes = text.bytes
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0x20
    }
    let isAfterSpace = index == 0 || bytes[index - 1] == 0x20
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return 1
    case UInt8(ascii: ":") where byte(1) == 0x20:
      return 1
    case UInt8(ascii: ".") where byte(1) == 0x20 && index > 3 && !isAbbreviation(text, index):
      return 1
    case UInt8(ascii: "-"), UInt8(ascii: "="):
      if byte(1) == UInt8(ascii: ">") { return 2 }
      return bytes[index] == UInt8(ascii: "-") && isAfterSpace && byte(1) == 0x20 ? 1 : 0
    case 0xE2:
      // → everywhere, – and — with spaces around them.
      if byte(1) == 0x86, byte(2) == 0x92 { return 3 }
      let isDash = byte(1) == 0x80 && (byte(2) == 0x93 || byte(2) == 0x94)
      return isDash && isAfterSpace && byte(3) == 0x20 ? 3 : 0
    default:
      return 0
    }
  }

  /// Whether a full stop belongs to `i.s.m.`, `ca.` or a number such as `1.`.
  private static func isAbbreviation(_ text: LineText, _ index: Int) -> Bool {
    var start = index
    while start > 0, text.bytes[start - 1] != 0x20 { start -= 1 }
    var hash = WordHash()
    for offset in start..<index {
      if text.lower[offset] == UInt8(ascii: ".") { return true }
      hash.add(text.lower[offset])
    }
    return LineWord.shortened.holds(hash.value)
  }
}
