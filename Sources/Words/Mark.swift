/// Marks of writing, each brought back to its plain form.
enum Mark {
  /// The scalar at an offset and its length in bytes; a byte that is no UTF-8 counts for one.
  static func scalar(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    let byte = bytes[index]
    let (length, first): (Int, UInt32) =
      switch byte {
      case 0xC0...0xDF: (2, UInt32(byte & 0x1F))
      case 0xE0...0xEF: (3, UInt32(byte & 0x0F))
      case 0xF0...0xF7: (4, UInt32(byte & 0x07))
      default: (1, UInt32(byte))
      }
    guard length > 1, index + length <= end else { return (UInt32(byte), 1) }
    var value = first
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The plain form of a mark; `nil` for what is a space or has no width.
  static func plain(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x60, 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A: "'"
    case 0xAB, 0xBB, 0x201C...0x201F: "\""
    case 0x2010...0x2015, 0x2212: "-"
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0xB7: "•"
    case 0x2192, 0x279C, 0x27A1, 0x2794, 0x21D2, 0x27F6: "→"
    case 0x2026: "…"
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F,
      0x3000, 0xFE00...0xFE0F, 0xFEFF:
      nil
    default: Unicode.Scalar(scalar)
    }
  }

  /// Whether a scalar takes no room, so that what stands around it touches.
  static func isWidthless(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// Whether a mark ends a sentence when a space follows it.
  static func endsSentence(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case ".", "!", "?", ";", "…": true
    default: false
    }
  }

  /// Whether a space, the end of the text or a closing quote and then a space stands at an offset.
  static func isFollowedBySpace(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D, 0x20: return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"):
      return index + 1 >= end || bytes[index + 1] <= 0x20
    case 0xE2: return index + 3 >= end || bytes[index + 3] <= 0x20
    default: return false
    }
  }
}
