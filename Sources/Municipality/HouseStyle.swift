/// How a municipality presents itself: its colours, and what stands around its reports and letters.
package struct HouseStyle: Hashable, Sendable, Codable {
  /// Colour custom properties by name (`accent`, `accent-dark`, `background`, …), each a
  /// `#rgb` or `#rrggbb` value.
  package var colours: [String: String]
  /// The style sheet of an NL Design System theme, as a path from `wijk.yml`.
  package var tokens: String?
  /// The file of the logo, as a path from `wijk.yml`.
  package var logo: String?
  /// A number that everybody may know.
  package var phone: String?
  /// The address of the website, `https://…`.
  package var website: String?
  /// The address of the accessibility statement, `https://…`.
  package var accessibility: String?
  /// Where letters are written.
  package var place: String?
  /// How a letter begins, such as `Beste bewoner,`.
  package var salutation: String?
  /// Who signs a letter, by a function.
  package var signature: String?

  package init(colours: [String: String] = [:]) {
    self.colours = colours
  }

  /// Takes the colours that `wijk.yml` does not give itself from design tokens.
  package mutating func take(_ tokens: DesignTokens) {
    colours.merge(tokens.colours) { own, _ in own }
  }
}

extension HouseStyle {
  /// Whether some words are the address of a page, which can stand in a link as it is.
  static func isAddress(_ words: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: words.hasPrefix) else { return false }
    let rest = words.utf8.dropFirst(scheme.utf8.count)
    return rest.contains(UInt8(ascii: ".")) && rest.allSatisfy(isOfAddress)
  }

  /// The characters of addresses (RFC 3986) without those that HTML or Markdown reads as marks.
  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#@+,;=%".utf8.contains(byte)
    }
  }
}
