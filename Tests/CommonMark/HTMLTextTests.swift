import CommonMark
import TestSupport
import Testing

@Suite("Text for HTML")
struct HTMLTextTests {
  @Test(
    "closes no element and no attribute",
    arguments: [
      Case("nothing special", "Een bankje bij de vijver", "Een bankje bij de vijver"),
      Case("an element", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      Case("an attribute", "\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
      Case("an entity", "Jan &amp; co", "Jan &amp;amp; co"),
      Case("accents and emoji", "café 🌳", "café 🌳"),
      Case("nothing at all", "", ""),
    ])
  func escaping(_ example: Case<String, String>) {
    #expect(HTMLText.escaping(example.input) == example.expected)
  }
}
