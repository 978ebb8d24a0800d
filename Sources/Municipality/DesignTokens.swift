/// The design tokens of an NL Design System theme, as its style sheet defines them:
/// `--utrecht-link-color: #3669a5;`.
package struct DesignTokens {
  /// The values by name, without the dashes before it.
  private var values: [String: Substring] = [:]

  /// Reads the custom properties of a style sheet; the first of a name counts, as later ones are
  /// for dark screens and other parts of a page.
  package init(styleSheet: String) {
    for line in styleSheet.split(whereSeparator: { "{};\n\r".contains($0) }) {
      let words = line.drop { $0.isWhitespace }
      guard words.hasPrefix("--"), let colon = words.firstIndex(of: ":") else { continue }
      let name = String(words[..<colon].dropFirst(2).filter { !$0.isWhitespace })
      if values[name] == nil { values[name] = words[words.index(after: colon)...] }
    }
  }

  /// The colours of a house style that the tokens tell, by its names for them.
  package var colours: [String: String] {
    var colours: [String: String] = [:]
    for (colour, names) in Self.names {
      let told = names.lazy.flatMap { ["utrecht-\($0)", "nl-\($0)"] }.compactMap { self.colour($0) }
      if let first = told.first { colours[colour] = first }
    }
    return colours
  }

  /// Which tokens tell a colour, those that tell it best first.
  private static let names: [(colour: String, tokens: [String])] = [
    (
      "accent",
      [
        "link-color", "button-primary-action-background-color", "button-primary-background-color",
        "heading-color", "heading-1-color",
      ]
    ),
    (
      "background", ["document-background-color", "page-background-color", "body-background-color"]
    ),
    ("text", ["document-color", "paragraph-color", "body-color"]),
    ("surface", ["surface-background-color", "page-content-background-color"]),
    ("line", ["separator-color", "table-row-border-block-end-color", "table-border-color"]),
  ]

  /// How many names a value may go through: `var(--utrecht-color-blue-40)`.
  private static let longestChain = 8

  private func colour(_ name: String) -> String? {
    var name = name
    for _ in 0..<Self.longestChain {
      guard let value = values[name] else { return nil }
      let words = value.filter { !$0.isWhitespace || $0 == " " }.split(separator: " ")
        .joined(separator: " ")
      guard words.hasPrefix("var(--") else { return CSSColour.hex(of: words) }
      name = String(words.dropFirst(6).prefix { $0 != ")" && $0 != "," && $0 != " " })
    }
    return nil
  }
}
