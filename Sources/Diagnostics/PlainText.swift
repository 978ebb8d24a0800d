/// Text that is shown to people as it is, whatever is in it.
package enum PlainText {
  /// Text on one line, in which nothing is left that a terminal would obey instead of show.
  ///
  /// Line breaks and tabs become spaces. Other control characters, and those that change the
  /// direction in which text is read, become U+FFFD.
  package static func line(_ text: String) -> String {
    // In UTF-8, all that must go has a byte below the space, U+007F, 0xC2 or 0xE2 in it.
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }
    guard !isPlain else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": line.unicodeScalars.append(" ")
      default: line.unicodeScalars.append(isObeyed(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return line
  }

  /// Whether a terminal does something with a character, rather than show it.
  static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
