/// Words that put people in a box, and what a public text says instead.
enum NeutralWords {
  private static let neutral: [String: String] = [
    "hangjongeren": "jongeren op straat",
    "hangjongere": "jongere op straat",
    "hangjeugd": "jongeren op straat",
    "probleemjongeren": "jongeren",
    "probleemgezin": "huishouden met zorgen",
    "probleemgezinnen": "huishoudens met zorgen",
    "probleemwijk": "wijk",
    "achterstandswijk": "wijk",
    "allochtoon": "bewoner met een migratieachtergrond",
    "allochtonen": "bewoners met een migratieachtergrond",
    "tokkies": "bewoners",
    "junks": "mensen die drugs gebruiken",
  ]
  private static let shortest = neutral.keys.reduce(.max) { min($0, $1.utf8.count) }
  private static let longest = neutral.keys.reduce(0) { max($0, $1.utf8.count) }

  /// The text with each such word replaced; a capital at the start stays.
  static func replacing(in text: String) -> String {
    let bytes = text.utf8
    var result = ""
    var copied = bytes.startIndex
    var index = copied
    while index < bytes.endIndex {
      guard isLetter(bytes[index]) else {
        index = bytes.index(after: index)
        continue
      }
      let end = bytes[index...].firstIndex { !isLetter($0) } ?? bytes.endIndex
      if let words = replacement(for: text[index..<end]) {
        result += text[copied..<index] + words
        copied = end
      }
      index = end
    }
    return copied == bytes.startIndex ? text : result + text[copied...]
  }

  private static func replacement(for word: Substring) -> String? {
    guard (shortest...longest).contains(word.utf8.count), let found = neutral[word.lowercased()]
    else { return nil }
    return word.first?.isUppercase == true
      ? found.prefix(1).uppercased() + found.dropFirst() : found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: byte >= 0x80
    }
  }
}
