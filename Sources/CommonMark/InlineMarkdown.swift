/// One line of Markdown, such as a statement in a note, on its way into a report.
package enum InlineMarkdown {
  /// The most bytes of a line that are read as Markdown; a longer one is shown as it is written.
  ///
  /// libcmark up to 0.30.2 takes time that grows with the square of a line such as `![[]()![[]()…`
  /// (CVE-2023-22486): 8 KiB of it take a few milliseconds, 256 KiB took twenty seconds.
  static let sizeLimit = 8 * 1024

  /// The line as HTML without a paragraph around it; raw HTML and images never pass.
  ///
  /// What would be a heading, a list or another block is plain text.
  package static func html(_ text: String) -> String {
    if isPlain(text) || text.utf8.count > sizeLimit { return HTMLText.escaping(text) }
    var document = MarkdownDocument(parsing: text)
    guard document.isParagraph else { return HTMLText.escaping(text) }
    document.removeUntrustedParts()
    let html = document.html()
    guard html.hasPrefix("<p>"), html.hasSuffix("</p>\n") else { return "" }
    return String(html.dropFirst(3).dropLast(5))
  }

  /// The line as CommonMark that reads as the same text within another document.
  ///
  /// Bars are escaped, so that it can stand in a table.
  package static func commonMark(_ text: String) -> String {
    if isPlain(text) || text.utf8.count > sizeLimit { return MarkdownText.escaping(text) }
    var document = MarkdownDocument(parsing: text)
    guard document.isParagraph else { return MarkdownText.escaping(text) }
    document.removeUntrustedParts()
    return document.commonMark().split(separator: "\n").joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// The words of the line without any Markdown; the address of a link stands behind its words.
  package static func plainText(_ text: String) -> String {
    if isPlain(text) || text.utf8.count > sizeLimit { return text }
    var document = MarkdownDocument(parsing: text)
    guard document.isParagraph else { return text }
    document.removeUntrustedParts()
    return document.plainText()
  }

  /// Whether Markdown has nothing to say about the text: it starts with a letter, and no byte in
  /// it is special.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, canStartPlainText(first),
      last != UInt8(ascii: " ")
    else { return false }
    return !bytes.contains(where: isSpecial)
  }

  /// A byte-order mark starts with `EF`, and cmark drops it.
  private static func canStartPlainText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "'"):
      true
    default: byte >= 0x80 && byte != 0xEF
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "&"):
      true
    default: byte < 0x20
    }
  }
}
