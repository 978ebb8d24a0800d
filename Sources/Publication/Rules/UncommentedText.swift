/// R15: comments and the addresses of links are no text.
///
/// It protects what a writer took out of sight. The reader of notes takes comments off before it
/// cuts lines; a line in which the mark of one is left all the same, because nobody closed it or
/// wrote it in a way that is not known, is not printed.
struct UncommentedText: LineRule {
  var rule: PublicationRule { .comments }

  func keepsOut(_ line: PublicLine) -> Bool { Self.holdsMark(line.text.utf8.span) }

  /// Whether `<!`, `%%` or `[//]:` stands in a text.
  private static func holdsMark(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard bytes.count > 1 else { return false }
    for index in 1..<bytes.count {
      switch (bytes[index - 1], bytes[index]) {
      case (UInt8(ascii: "<"), UInt8(ascii: "!")): return true
      case (UInt8(ascii: "/"), UInt8(ascii: "]")):
        if index > 2, bytes[index - 2] == UInt8(ascii: "/"), bytes[index - 3] == UInt8(ascii: "[") {
          return true
        }
      case (UInt8(ascii: "%"), UInt8(ascii: "%")):
        // `100%%` is a slip of the pen.
        if index < 2 || !(0x30...0x39).contains(bytes[index - 2]) { return true }
      default: break
      }
    }
    return false
  }
}
