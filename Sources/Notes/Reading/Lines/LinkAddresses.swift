internal import Source

/// The addresses that links refer to by a label, such as `[1]` in `[het plan][1]`.
struct LinkAddresses {
  /// By the label in lower case, with one space between its words.
  private var addresses: [String: String] = [:]

  init(_ definitions: [UnreadParts.Definition], in file: SourceFile) {
    for definition in definitions {
      let label = Self.key(file.text(definition.label)[...])
      if addresses[label] == nil { addresses[label] = file.text(definition.address) }
    }
  }

  private static func key(_ label: Substring) -> String {
    label.lowercased().split(separator: " ").joined(separator: " ")
  }

  /// The text with `[words](address)` for `[words][label]`, `[label][]` and `[label]`.
  func resolving(_ text: String) -> String {
    guard !addresses.isEmpty, text.utf8.count <= BodyReader.longestStatement,
      text.utf8.contains(UInt8(ascii: "["))
    else { return text }
    var resolved = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let words = rest[rest.index(after: open)..<close]
      var end = rest.index(after: close)
      var label = words
      if end < rest.endIndex, rest[end] == "[", let last = rest[end...].firstIndex(of: "]") {
        let inner = rest[rest.index(after: end)..<last]
        if !inner.isEmpty { label = inner }
        end = rest.index(after: last)
      }
      let isInline = end < rest.endIndex && rest[end] == "("
      if !isInline, let address = addresses[Self.key(label)] {
        resolved += "\(rest[..<open])[\(words)](\(address))"
        rest = rest[end...]
      } else {
        let next = rest.index(after: open)
        resolved += rest[..<next]
        rest = rest[next...]
      }
    }
    return resolved + rest
  }
}
