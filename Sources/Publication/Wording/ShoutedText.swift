/// A line written in capitals alone, as in a telegram, and the same line in sentence case.
enum ShoutedText {
  /// The line in sentence case; `nil` when it is not shouted, or has Markdown in it.
  static func softened(_ text: String, keeping names: KnownNames) -> String? {
    guard isShouted(text) else { return nil }
    var result = ""
    var isStart = true
    var rest = text[...]
    while let first = rest.first {
      guard first.isLetter else {
        if ".!?".contains(first) { isStart = true }
        if first.isNumber || first == "," { isStart = false }
        result.append(first)
        rest.removeFirst()
        continue
      }
      let word = rest.prefix(while: isPartOfWord)
      let small = word.lowercased()
      result += names.spelling(of: small) ?? (isStart ? capitalised(small) : small)
      isStart = false
      rest = rest[word.endIndex...]
    }
    return result
  }

  /// Whether it has a word of five letters or more, and no small letter.
  static func isShouted(_ text: String) -> Bool {
    // Small letters of ASCII are in nearly every line, so most lines end here.
    guard !text.utf8.contains(where: isSmallLetterOrMark) else { return false }
    var run = 0
    var longest = 0
    for character in text {
      if character.isLowercase { return false }
      run = character.isLetter ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest >= 5
  }

  static func words(in text: Substring) -> [Substring] {
    text.split { !isPartOfWord($0) }
  }

  /// With a capital at the start; `ij` is one letter in Dutch.
  static func capitalised(_ text: String) -> String {
    text.hasPrefix("ij") ? "IJ" + text.dropFirst(2) : text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character == "-" || character == "'" || character == "’"
  }

  private static func isSmallLetterOrMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "["), UInt8(ascii: "<"),
      UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
