import CommonMark
import Testing

@Suite("A Markdown document")
struct MarkdownDocumentTests {
  private func cleaned(_ text: String, deeper levels: Int32 = 0) -> String {
    var document = MarkdownDocument(parsing: text)
    document.removeUntrustedParts()
    document.lowerHeadings(by: levels)
    return document.html()
  }

  @Test("drops raw HTML, in blocks and within lines")
  func rawHTML() {
    #expect(cleaned("<div onclick=x>\n\nhallo <i>daar</i>") == "<p>hallo daar</p>\n")
  }

  @Test("keeps the words of links and images that are not trusted")
  func links() {
    #expect(cleaned("[ga](vbscript:x) en ![boom](http://x/y.png)") == "<p>ga en boom</p>\n")
    #expect(
      cleaned("[schrijf](mailto:west@elzenveld.example)")
        == "<p><a href=\"mailto:west@elzenveld.example\">schrijf</a></p>\n")
    #expect(cleaned("[elders](noord.html)") == "<p><a href=\"noord.html\">elders</a></p>\n")
  }

  @Test("unwraps a link within emphasis, and an image within a link")
  func nested() {
    #expect(
      cleaned("*[**ga**](javascript:x)*") == "<p><em><strong>ga</strong></em></p>\n")
    #expect(cleaned("[![boom](b.png)](javascript:x)") == "<p>boom</p>\n")
  }

  @Test("makes headings smaller, six being the smallest")
  func headings() {
    #expect(cleaned("# een\n\n##### vijf", deeper: 2) == "<h3>een</h3>\n<h6>vijf</h6>\n")
  }

  @Test(
    "writes lists at the edge, and what is in them below their words",
    arguments: [
      ("Tekst.\n\n- een\n- twee", "Tekst.\n\n- een\n- twee\n"),
      ("- een\n  - daaronder\n\n  alinea", "- een\n  \n    - daaronder\n  \n  alinea\n"),
      ("- een\n\nTekst.\n\n* twee", "- een\n\nTekst.\n\n- twee\n"),
      ("1. een\n2. twee", "1.  een\n2.  twee\n"),
      ("``` md\n  - een\n```\n\n- twee", "``` md\n  - een\n```\n\n- twee\n"),
    ])
  func lists(text: String, written: String) {
    let document = MarkdownDocument(parsing: text)
    #expect(document.commonMark() == written)
    let again = MarkdownDocument(parsing: document.commonMark())
    #expect(again.html() == document.html())
  }

  @Test("survives deep nesting")
  func depth() {
    let text = String(repeating: "> ", count: 2_000) + "diep"
    #expect(cleaned(text).contains("diep"))
  }

  @Test("knows when it is a single paragraph")
  func paragraph() {
    let (one, two, none) = (
      MarkdownDocument(parsing: "een\ntwee").isParagraph,
      MarkdownDocument(parsing: "een\n\ntwee").isParagraph,
      MarkdownDocument(parsing: "").isParagraph
    )
    #expect(one)
    #expect(!two)
    #expect(!none)
  }

  @Test("names the library")
  func version() {
    #expect(MarkdownDocument.libraryVersion.contains("."))
  }
}
