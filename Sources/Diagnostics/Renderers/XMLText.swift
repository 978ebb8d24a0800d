/// Text for XML 1.0, in content and in attributes between double quotes.
enum XMLText {
  /// Appends text, escaped; characters that XML 1.0 does not allow become U+FFFD.
  ///
  /// Line breaks and tabs are written as references, or else a reader would make spaces of
  /// them in an attribute (XML 1.0, sections 2.2, 2.11 and 3.3.3).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(withoutNoncharacters(text), escaping: escape)
  }

  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): "&#\(byte);"
    case 0..<0x20: "\u{FFFD}"
    default: nil
    }
  }

  /// The same text without U+FFFE and U+FFFF, the only ones above ASCII that may not be there.
  private static func withoutNoncharacters(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isNoncharacter) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      safe.unicodeScalars.append(isNoncharacter(scalar) ? "\u{FFFD}" : scalar)
    }
    return safe
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
