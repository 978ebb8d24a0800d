import CommonMark
import TestSupport
import Testing

@Suite("Tags of HTML")
struct HTMLTagTests {
  static let tags = [
    "<b>", "</b>", "<br/>", "<br />", "<BR>", "<h2>", "<p class=\"x\">", "<p class='x' id=y>",
    "<td nowrap>", "<a href=https://elzenveld.example/a>", "<o:p>", "</o:p>",
    "<st1:place w:st=\"on\">",
    "<input type=checkbox checked>", "<div\n  id=\"x\">",
  ]

  @Test("are tags", arguments: tags)
  func isTag(_ tag: String) {
    #expect(HTMLTag.end(tag.utf8.span, 0..<tag.utf8.count) == tag.utf8.count)
  }

  static let texts = [
    "<", "<>", "< b>", "<b", "<b en c>", "<bewoner A>", "<de vijver>", "<de-elzen>", "<3 bewoners>",
    "<b class=\"x>", "<b class=>\"", "<b/x>", "</b x>", "<https://elzenveld.example>", "<a b=c<d>",
    "<balie@elzenveld.example>", "<n.v.t.>", "<b=2>",
  ]

  @Test("are not words between angle brackets", arguments: texts)
  func isText(_ text: String) {
    #expect(HTMLTag.end(text.utf8.span, 0..<text.utf8.count) == nil)
  }

  @Test("leave their words, and scripts leave none")
  func words() {
    let document = { (text: String) -> String in
      var document = MarkdownDocument(parsing: text)
      document.removeUntrustedParts()
      return document.html()
    }
    #expect(document("<div>een <b>bankje</b></div>\n") == "<p>een bankje</p>\n")
    #expect(document("<script>\nalert(1)\n</script>\n\na\n") == "<p>a</p>\n")
    #expect(document("<de vijver>\n") == "<p>&lt;de vijver&gt;</p>\n")
    #expect(document("<!-- weg -->\n\na <!-- weg --> b\n") == "<p>a  b</p>\n")
  }
}
