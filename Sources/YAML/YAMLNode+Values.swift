internal import Words
package import Source

extension YAMLNode {
  /// The words of a scalar; `nil` for lists and mappings.
  package var string: String? {
    if case .scalar(let text, _) = self { return text }
    return nil
  }

  /// The entries of a mapping; none for anything else.
  package var entries: [Entry] {
    if case .mapping(let entries, _) = self { return entries }
    return []
  }

  /// The value of the first entry with one of some names, whatever its case and marks.
  package subscript(key names: String...) -> YAMLNode? {
    let keys = names.map { Folding.key($0) }
    return entries.first { keys.contains(Folding.key($0.key)) }?.value
  }

  /// The words of a value that is one name or several, in whatever form they are listed.
  ///
  /// Wikilink brackets and the number signs of tags are taken off.
  ///
  /// - Parameter separators: Whether `,`, `;`, `|` and ` / ` part the words of a scalar.
  /// - Returns: The words with the bytes they stand in, empty ones left out.
  package func strings(separators: Bool) -> [(String, ByteRange)] {
    switch self {
    case .scalar(let text, let range):
      let parts = separators ? Self.parts(of: text) : [text[...]]
      return parts.map { (Self.bare($0), range) }.filter { !$0.0.isEmpty }
    case .sequence(let items, _):
      return items.flatMap { $0.strings(separators: separators) }
    case .mapping(let entries, _):
      return entries.map { ($0.key, $0.keyRange) }
    }
  }

  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    let utf8 = text.utf8
    var start = text.startIndex
    var index = start
    var depth = 0
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
      let isSlash =
        byte == UInt8(ascii: "/") && index > utf8.startIndex
        && utf8[utf8.index(before: index)] == 0x20
      let isMark =
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      if depth <= 0, isMark || isSlash {
        parts.append(text[start..<index])
        start = utf8.index(after: index)
      }
      index = utf8.index(after: index)
    }
    parts.append(text[start...])
    return parts
  }

  /// Words without spaces, quotes, wikilink brackets and number signs around them.
  private static func bare(_ text: Substring) -> String {
    var text = text
    var isLink = false
    while let first = text.utf8.first, isWrapping(first) {
      if first == UInt8(ascii: "[") { isLink = true }
      text = text.dropFirst()
    }
    while let last = text.utf8.last, isWrapping(last) { text = text.dropLast() }
    // `[[folder/page|label]]` shows its label; `West | Oost` is two names.
    if isLink, let bar = text.lastIndex(of: "|") { return String(text[text.index(after: bar)...]) }
    return String(text)
  }

  private static func isWrapping(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "#"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
