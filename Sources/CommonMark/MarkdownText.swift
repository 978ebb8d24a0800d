/// Plain text for Markdown, with the characters that would mean something there escaped.
///
/// What is written reads as the same text in every viewer: it starts no heading, list or quote,
/// closes no table cell and carries no HTML.
package enum MarkdownText {
  package static func append(_ text: String, to markdown: inout String) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isLineBreak(byte) {
        markdown += text[start..<index]
        markdown += " "
        start = bytes.index(after: index)
      } else if isSpecial(byte) || isBlockStart(bytes, at: index) {
        markdown += text[start..<index]
        markdown += "\\"
        start = index
      }
      index = bytes.index(after: index)
    }
    markdown += text[start...]
  }

  package static func escaping(_ text: String) -> String {
    var markdown = ""
    append(text, to: &markdown)
    return markdown
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// Whether the byte would make a block of the line it starts.
  private static func isBlockStart(_ bytes: String.UTF8View, at index: String.Index) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "="):
      bytes[..<index].allSatisfy { $0 == UInt8(ascii: " ") }
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      index > bytes.startIndex && bytes[..<index].allSatisfy(isDigit)
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
