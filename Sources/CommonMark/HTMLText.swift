/// Text for HTML, with the characters that mean something there escaped.
package enum HTMLText {
  /// Appends text; fit for content and for quoted attributes.
  ///
  /// Runs without special characters are copied whole; most text is one run.
  package static func append(_ text: String, to html: inout String) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      if let entity = entity(for: bytes[index]) {
        html += text[start..<index]
        html += entity
        start = bytes.index(after: index)
      }
      index = bytes.index(after: index)
    }
    html += text[start...]
  }

  package static func escaping(_ text: String) -> String {
    var html = ""
    append(text, to: &html)
    return html
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
