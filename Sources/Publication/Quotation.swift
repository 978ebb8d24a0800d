/// A passage between quotation marks: somebody's own words.
///
/// A word or two between quotation marks is emphasis and no quotation.
enum Quotation {
  private static let fewestWords = 3

  /// The text with each quotation replaced by an ellipsis, `nil` when nothing else is left.
  static func removing(from text: String) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 >= 0x80 }) else { return text }
    var result = ""
    var rest = text[...]
    var removed = false
    while let opening = rest.firstIndex(where: isOpening),
      let closing = rest[rest.index(after: opening)...].firstIndex(where: isClosing)
    {
      let after = rest.index(after: closing)
      if rest[opening..<closing].split(separator: " ").count >= fewestWords {
        result += rest[..<opening] + "…"
        removed = true
      } else {
        result += rest[..<after]
      }
      rest = rest[after...]
    }
    guard removed else { return text }
    result += rest
    return result.contains(where: \.isLetter) ? result : nil
  }

  private static func isOpening(_ character: Character) -> Bool {
    "\"“„«".contains(character)
  }

  private static func isClosing(_ character: Character) -> Bool {
    "\"”“»".contains(character)
  }
}
