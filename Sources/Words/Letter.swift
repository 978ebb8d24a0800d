/// The letters of Dutch and its neighbours, as UTF-8.
enum Letter {
  /// The bytes of the letter that starts at an offset; zero when none does.
  ///
  /// Latin letters and their accents up to U+024F, combining accents, and every letter of two
  /// or three bytes outside the marks: Greek, Cyrillic, Arabic and what lies between.
  @inline(__always)
  static func length(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      let low = byte | 0x20
      return low >= 0x61 && low <= 0x7A ? 1 : 0
    }
    switch byte {
    case 0xC3:
      // × and ÷ are no letters.
      guard index + 1 < end, bytes[index + 1] != 0x97, bytes[index + 1] != 0xB7 else { return 0 }
      return 2
    case 0xC4...0xDF: return index + 1 < end ? 2 : 0
    case 0xE0, 0xE1, 0xE3...0xED: return index + 2 < end ? 3 : 0
    default: return 0
    }
  }

  static func isCapital(_ bytes: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard index + 1 < bytes.count else { return false }
    switch byte {
    case 0xC3: return bytes[index + 1] <= 0x9E
    // In U+0100 … U+017F capitals and small letters mostly take turns.
    case 0xC4, 0xC5: return bytes[index + 1] & 1 == 0
    default: return false
    }
  }

  /// Writes a letter beyond ASCII in lower case and without its accent.
  ///
  /// - Returns: How many bytes that takes, which are no more than the letter had.
  static func fold(
    _ letters: inout MutableSpan<UInt8>, _ index: Int, _ length: Int, to key: Int
  ) -> Int {
    let folded: [UInt8]
    switch letters[index] {
    case 0xC3: folded = LatinLetter.folded(letters[index + 1])
    case 0xC4, 0xC5: folded = LatinLetter.extended(letters[index], letters[index + 1])
    // Combining accents, as decomposed text has them, leave no trace.
    case 0xCC, 0xCD: return 0
    default:
      for offset in 0..<length { letters[key + offset] = letters[index + offset] }
      return length
    }
    for offset in folded.indices { letters[key + offset] = folded[offset] }
    return folded.count
  }

  /// The bytes of what joins two letters to one word: an apostrophe, or a soft hyphen.
  static func joint(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let length: Int
    switch bytes[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"): length = 1
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAD: length = 2
    // ’ and ‘, the zero-width marks U+200B … U+200F, and the no-break hyphen's neighbours.
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x98, 0x99, 0x8B...0x8F: length = 3
      default: return 0
      }
    default: return 0
    }
    guard index + length < end, Self.length(bytes, index + length, end) > 0 else { return 0 }
    return length
  }
}
