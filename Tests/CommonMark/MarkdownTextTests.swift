import CommonMark
import TestSupport
import Testing

@Suite("Text for Markdown")
struct MarkdownTextTests {
  private static let naughty: [Case<String, String>] = [
    Case("nothing special", "Een bankje - bij de vijver.", "Een bankje - bij de vijver."),
    Case("emphasis", "*hard* en _zacht_", "\\*hard\\* en \\_zacht\\_"),
    Case("a table cell", "links | rechts", "links \\| rechts"),
    Case("an element", "<script>", "\\<script>"),
    Case("a link", "[klik](javascript:x)", "\\[klik\\](javascript:x)"),
    Case("a heading", "# kop", "\\# kop"),
    Case("a list", "- punt", "\\- punt"),
    Case("a numbered list", "12. maart", "12\\. maart"),
    Case("a quotation", "> citaat", "\\> citaat"),
    Case("code", "`x`", "\\`x\\`"),
    Case("a backslash", "a\\b", "a\\\\b"),
    Case("an entity", "&lt;", "\\&lt;"),
    Case("a line break", "een\ntwee", "een twee"),
  ]

  @Test("means itself and nothing else", arguments: naughty)
  func escaping(_ example: Case<String, String>) {
    #expect(MarkdownText.escaping(example.input) == example.expected)
  }

  @Test("reads back as the same text in a viewer", arguments: naughty)
  func roundTrip(_ example: Case<String, String>) {
    let html = MarkdownDocument(parsing: MarkdownText.escaping(example.input)).html()
    let text = example.input.split(separator: "\n").joined(separator: " ")
    #expect(html == "<p>\(HTMLText.escaping(text))</p>\n")
  }
}
