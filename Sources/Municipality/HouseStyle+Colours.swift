extension HouseStyle {
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
