import Words
import TestSupport
import Testing

@Suite("Names that are the same name")
struct FoldingTests {
  static let keys = [
    Case("case and hyphens", "Krugerstraat-Noord", "krugerstraat noord"),
    Case("runs of spaces", "Elzenveld   West", "elzenveld west"),
    Case("apostrophes", "thema's", "themas"),
    Case("curly apostrophes", "thema’s", "themas"),
    Case("accents", "Ideeën & Café", "ideeen cafe"),
    Case("decomposed accents", "Ideee\u{308}n", "ideeen"),
    Case("underscores", "samen_met", "samen met"),
    Case("soft hyphens", "wijk\u{AD}agent", "wijkagent"),
    Case("non-breaking spaces", "De\u{A0}Elzen", "de elzen"),
    Case("dashes", "Elzenveld–West", "elzenveld west"),
    Case("marks around it", "  **Zorgen**: ", "zorgen"),
    Case("emoji", "🌳 Groen", "groen"),
    Case("nothing", "—", ""),
  ]

  @Test("have one key", arguments: keys)
  func key(_ example: Case<String, String>) {
    #expect(Folding.key(example.input) == example.expected)
  }

  static let places = [
    Case("Roman numerals", "Beukenkamp II", "beukenkamp 2"),
    Case("letters misread as a numeral", "Beukenkamp ll", "beukenkamp 2"),
    Case("Arabic numerals", "beukenkamp 2", "beukenkamp 2"),
    Case("wijk in front", "Wijk Lindehof", "lindehof"),
    Case("de buurt in front", "de buurt Lindehof", "lindehof"),
    Case("a name that is only a prefix", "Dorp", "dorp"),
  ]

  @Test("have one key as places", arguments: places)
  func placeKey(_ example: Case<String, String>) {
    #expect(Folding.placeKey(example.input) == example.expected)
  }

  static let slugs = [
    Case("plain", "Elzenveld-West", "elzenveld-west"),
    Case("a way out of the folder", "../../etc/passwd", "etc-passwd"),
    Case("nothing to name", "///", "naamloos"),
    Case("a name that Windows keeps", "CON", "con-naam"),
  ]

  @Test("become names for files", arguments: slugs)
  func slug(_ example: Case<String, String>) {
    #expect(Folding.slug(example.input) == example.expected)
  }

  @Test("become short names for files")
  func longSlug() {
    #expect(Folding.slug(String(repeating: "lang ", count: 60)).utf8.count <= 80)
    #expect(Folding.slug(String(repeating: "x", count: 300)).utf8.count == 80)
  }
}
