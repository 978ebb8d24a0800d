internal import Words

/// Strokes that count how often something was said: `duiven |||| ||`, `fietsen |||| = 4`.
enum Tally {
  /// The words before the strokes, and how many there are; `nil` when a text has none.
  static func split(_ text: String) -> (words: Substring, count: Int)? {
    guard text.holds(mark: "|"), let bar = text.utf8.firstIndex(of: UInt8(ascii: "|")) else {
      return nil
    }
    let words = Label.trimmed(text[..<bar])
    guard words.utf8.contains(where: { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else {
      return nil
    }
    var strokes = 0
    var rest = text[bar...]
    while let byte = rest.utf8.first {
      switch byte {
      case UInt8(ascii: "|"): strokes += 1
      // A stroke across four others.
      case UInt8(ascii: "/"), UInt8(ascii: "\\"): strokes += 1
      case 0x20: break
      default:
        return Self.isRemark(rest) ? (words, strokes) : nil
      }
      rest = rest.dropFirst()
    }
    return (words, strokes)
  }

  /// Whether words behind the strokes are a sum or a remark in brackets, so that no table is meant.
  private static func isRemark(_ rest: Substring) -> Bool {
    guard let first = rest.utf8.first else { return true }
    if first == UInt8(ascii: "=") || first == UInt8(ascii: "(") { return true }
    return first >= 0x30 && first <= 0x39 && rest.utf8.count <= 4
  }
}
