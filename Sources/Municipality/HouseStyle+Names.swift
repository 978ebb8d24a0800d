extension HouseStyle {
  /// The custom property of a folded Dutch or English name.
  static func property(_ key: String) -> String? { properties[key] }

  static let dutchNames = ["accent", "accent donker", "achtergrond", "tekst", "vlak", "lijn"]

  private static let properties: [String: String] = [
    "accent": "accent", "accent donker": "accent-dark", "accent dark": "accent-dark",
    "achtergrond": "background", "background": "background", "tekst": "text", "text": "text",
    "vlak": "surface", "surface": "surface", "lijn": "line", "line": "line",
  ]

  /// Whether words are `#rgb` or `#rrggbb`, and so safe within a style sheet.
  static func isColour(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    guard bytes.first == UInt8(ascii: "#"), bytes.count == 4 || bytes.count == 7 else {
      return false
    }
    return bytes.dropFirst().allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
  }
}
