/// What the bytes of UTF-8 text are.
enum Bytes {
  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) }

  /// Whether a letter outside ASCII starts here: those of Latin, Greek and Cyrillic, and accents.
  static func startsLetter(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xC3: index + 1 < bytes.count && bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7
    case 0xC4...0xDF, 0xE1: true
    default: false
    }
  }

  /// Whether a letter of two bytes that starts here is a capital.
  static func isWideCapital(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    switch bytes[index] {
    case 0xC3: return bytes[index + 1] < 0xA0
    // In U+0100 … U+017F capitals and small letters mostly take turns.
    case 0xC4, 0xC5: return bytes[index + 1] & 1 == 0
    default: return false
    }
  }

  /// The bytes of a soft hyphen or a character without width, or 0 when there is none here.
  static func invisible(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    switch bytes[index] {
    case 0xC2:
      return index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count else { return 0 }
      let isJoiner = bytes[index + 1] == 0x80 && (0x8B...0x8F).contains(bytes[index + 2])
      return isJoiner || bytes[index + 1] == 0x81 && bytes[index + 2] == 0xA0 ? 3 : 0
    case 0xEF:
      return index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The bytes that a character which starts with this byte takes.
  static func length(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF7: 4
    default: 1
    }
  }
}
