/// A passage between quotation marks: somebody's own words.
///
/// A word or two between quotation marks is emphasis and no quotation.
enum Quotation {
  private static let fewestWords = 3

  /// The text with each quotation replaced by an ellipsis, `nil` when nothing else is left.
  static func removing(from text: String) -> String? {
    guard mayHold(text.utf8.span) else { return text }
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

  /// Whether a text is nothing but somebody's own words: one quotation, or no marks at all.
  ///
  /// With words of the note's writer around a quotation, the whole is nobody's own.
  static func isWhole(_ text: String) -> Bool {
    guard mayHold(text.utf8.span) else { return true }
    guard let first = text.first, isOpening(first) else { return false }
    let inside = text.dropFirst()
    guard let closing = inside.firstIndex(where: isClosing) else { return false }
    return !inside[inside.index(after: closing)...].contains { $0.isLetter || $0.isNumber }
  }

  /// Whether a text has the bytes of an opening mark: `"`, those of `“` and `„`, or of `«`.
  private static func mayHold(_ bytes: borrowing Span<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\""): return true
      case 0xE2, 0xC2:
        if index + 1 < bytes.count, bytes[index + 1] == 0x80 || bytes[index + 1] == 0xAB {
          return true
        }
      default: continue
      }
    }
    return false
  }

  private static func isOpening(_ character: Character) -> Bool {
    "\"“„«".contains(character)
  }

  private static func isClosing(_ character: Character) -> Bool {
    "\"”“»".contains(character)
  }
}
