import CommonMark
import TestSupport
import Testing

@Suite("A line of Markdown in a report")
struct InlineMarkdownTests {
  @Test(
    "keeps emphasis and links as HTML, and lets nothing run",
    arguments: [
      Case("plain words", "De bus & de trein", "De bus &amp; de trein"),
      Case("emphasis", "*elke* **dag**", "<em>elke</em> <strong>dag</strong>"),
      Case(
        "a link", "[kaart](https://elzenveld.example)",
        "<a href=\"https://elzenveld.example\">kaart</a>"),
      Case("a link that runs", "[klik](javascript:alert(1))", "klik"),
      Case("a link that hides it", "[klik](JaVaScRiPt:alert(1))", "klik"),
      Case("data as a link", "[klik](data:text/html,x)", "klik"),
      Case("an image", "![een boom](boom.png)", "een boom"),
      Case("raw HTML", "een <img src=x onerror=y> boom", "een  boom"),
      Case("words between angle brackets", "bij <de vijver>", "bij &lt;de vijver&gt;"),
      Case("more and less than", "a<b en c>d", "a&lt;b en c&gt;d"),
      Case("a word that looks like a tag", "een <script-kiddie>", "een &lt;script-kiddie&gt;"),
      Case("a tag that is broken", "een <b boom", "een &lt;b boom"),
      Case("a heading", "# kop", "# kop"),
      Case("a list", "- punt", "- punt"),
    ])
  func html(_ example: Case<String, String>) {
    #expect(InlineMarkdown.html(example.input) == example.expected)
  }

  @Test(
    "is plain words elsewhere",
    arguments: [
      Case("plain words", "De bus & de trein", "De bus & de trein"),
      Case("emphasis", "*elke* **dag** om `tien`", "elke dag om tien"),
      Case(
        "a link", "[kaart](https://elzenveld.example)", "kaart (https://elzenveld.example)"),
      Case("an address", "<https://elzenveld.example>", "https://elzenveld.example"),
      Case("a mailbox", "<west@elzenveld.example>", "west@elzenveld.example"),
      Case("a link that runs", "[klik](javascript:alert(1))", "klik"),
      Case("an image", "![een boom](boom.png)", "een boom"),
      Case("raw HTML", "een <img src=x onerror=y> boom", "een boom"),
      Case("words between angle brackets", "bij <de vijver>", "bij <de vijver>"),
      Case("two lines", "een\n*boom*", "een boom"),
      Case("a heading", "# kop", "# kop"),
    ])
  func plainText(_ example: Case<String, String>) {
    #expect(InlineMarkdown.plainText(example.input) == example.expected)
  }

  @Test(
    "stays one cell of a table as Markdown",
    arguments: [
      Case("bars", "links | rechts", "links \\| rechts"),
      Case("bars in code", "`a|b`", "`a\\|b`"),
      Case("raw HTML", "een <b>boom</b>", "een boom"),
      Case("a link that runs", "[klik](javascript:alert(1))", "klik"),
      Case("a number at the start", "2. dat kan", "2\\. dat kan"),
    ])
  func commonMark(_ example: Case<String, String>) {
    #expect(InlineMarkdown.commonMark(example.input) == example.expected)
  }

  @Test("is shown as it is written when it is longer than any line of a note")
  func long() {
    let nested = String(repeating: "![[]()", count: 40_000)

    #expect(InlineMarkdown.html(nested) == nested)
    #expect(InlineMarkdown.html(nested + "<b>").hasSuffix("&lt;b&gt;"))
  }

  @Test("lets no tag and no script through, whatever is written")
  func naughty() {
    let pieces = [
      "<script>", "*", "_", "`", "[", "](javascript:x)", "|", "\\", "&", "é", "<b x=\"", "\">",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = "a \(first) b \(second) c \(third) d"
          let html = InlineMarkdown.html(text)
          #expect(
            !html.contains("<script") && !html.contains("<b") && !html.contains("href=\"javascript")
          )
          let markdown = InlineMarkdown.commonMark(text)
          #expect(!markdown.contains("\n"))
          let isParagraph = MarkdownDocument(parsing: markdown).isParagraph
          #expect(isParagraph, "\(text)")
        }
      }
    }
  }

  @Test(
    "reads as plain text without its marks",
    arguments: [
      ("Gewoon een zin.", "Gewoon een zin."),
      ("Een **heel** _mooie_ `plek`", "Een heel mooie plek"),
      ("a & b < c > d \"e\"", "a & b < c > d \"e\""),
      ("a &lt; b &amp;amp; c", "a < b &amp; c"),
      ("zie [de kaart](https://elzenveld.example/?a=1&b=2)", "zie de kaart"),
      ("hier <b>staat</b> iets", "hier staat iets"),
      ("- geen lijst", "- geen lijst"),
      ("Café 🌳 é €", "Café 🌳 é €"),
      ("", ""),
    ])
  func plain(_ markdown: String, _ text: String) {
    #expect(InlineMarkdown.plain(markdown) == text)
  }
}
