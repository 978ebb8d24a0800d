internal import Words
internal import Source

/// The words before a colon at the start of a line, as in `Groen: …` or `Actie wijkagent: …`.
enum Label {
  /// The label of a text, without its colon; `nil` when there is none.
  ///
  /// A label is at most sixty bytes, has no full stop in it, and is no time (`19:30`) and
  /// no address (`https://…`).
  static func head(of text: String) -> Substring? {
    split(text)?.label
  }

  /// A label and what stands behind it, trimmed.
  static func split(_ text: String) -> (label: Substring, rest: Substring)? {
    guard let colon = colon(in: text.utf8.span) else { return nil }
    let index = text.utf8.index(text.startIndex, offsetBy: colon)
    var rest = text[text.utf8.index(after: index)...]
    if rest.utf8.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
    return (text[..<index], trimmed(rest))
  }

  /// Whether the word that ends at an offset is the name of a field that has its value right behind
  /// the colon.
  private static func isFieldName(_ bytes: borrowing Span<UInt8>, endingAt end: Int) -> Bool {
    var start = end
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    return AgreementColumn(Folding.key(String(bytes, start..<end))) != nil
  }

  private static func isOneWord(_ bytes: borrowing Span<UInt8>, _ end: Int) -> Bool {
    for index in 0..<end where bytes[index] < 0x80 && bytes[index] | 0x20 < 0x61 { return false }
    return end > 0
  }

  /// The offset of the colon behind a label.
  private static func colon(in bytes: borrowing Span<UInt8>) -> Int? {
    var previous: UInt8 = 0
    for index in 0..<min(60, bytes.count) {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: ":"):
        if index + 1 < bytes.count {
          let isDigit = previous >= 0x30 && previous <= 0x39
          let following = bytes[index + 1]
          if isDigit, following >= 0x30, following <= 0x39 { return nil }
          if following == UInt8(ascii: "/") { return nil }
          // `… met de school due:2026-04-28` ends in a field of its own.
          if following != 0x20, following != UInt8(ascii: ":"), !isOneWord(bytes, index),
            isFieldName(bytes, endingAt: index)
          {
            return nil
          }
          // `zorg:: stoep scheef` is a field on a line of its own, `[due:: …]` is not.
          if following == UInt8(ascii: ":") { return isOneWord(bytes, index) ? index : nil }
        }
        return index > 0 ? index : nil
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        return nil
      // A full stop ends a sentence, but not in `i.s.m.` or `p.m.`.
      case 0x20 where previous == UInt8(ascii: ".") && index > 12:
        return nil
      default:
        previous = byte
      }
    }
    return nil
  }

  static func trimmed(_ text: Substring) -> Substring {
    var start = text.utf8.startIndex
    var end = text.utf8.endIndex
    while start < end, text.utf8[start] == 0x20 { start = text.utf8.index(after: start) }
    while end > start, text.utf8[text.utf8.index(before: end)] == 0x20 {
      end = text.utf8.index(before: end)
    }
    return text[start..<end]
  }

  /// Whether a line starts with a short label, so that it cannot go on a sentence.
  static func startsWithLabel(_ text: String) -> Bool {
    guard let label = head(of: text), label.utf8.count <= 40 else { return false }
    return label.utf8.filter { $0 == 0x20 }.count <= 4
  }

  /// Whether a line starts an agreement by its first part: what, who, or when.
  static func opensAgreement(_ text: String) -> Bool {
    guard let label = head(of: text), let column = AgreementColumn(Folding.key(label)) else {
      return false
    }
    return [.what, .owner, .due].contains(column)
  }

  /// Whether a line starts with a label that an earlier text has already, so that it is the
  /// next of its kind.
  ///
  /// `Besluit: …` below `Actie: …` says what is done by another name.
  static func repeats(_ text: String, _ earlier: String) -> Bool {
    guard let label = head(of: text) else { return false }
    if let first = head(of: earlier), AgreementColumn(Folding.key(first)) == .what,
      AgreementColumn(Folding.key(label)) == .what
    {
      return true
    }
    return LineText(earlier).contains(Folding.key(label))
  }

  /// Whether a line starts with a part of an agreement: `Wie: …`, `Wat: …`, `Wanneer: …`.
  static func isAgreementPart(_ text: String) -> Bool {
    guard let label = head(of: text), let column = AgreementColumn(Folding.key(label)) else {
      return false
    }
    return [.what, .owner, .due, .status, .with].contains(column)
  }
}
