import Diagnostics
import Publication
import TestSupport
import Testing

@testable import Reports

@Suite("Writers of blocks")
struct WriterTests {
  private func html(_ blocks: Block...) -> String {
    var writer = HTMLWriter(prefix: "deel", showTable: "Toon als tabel")
    writer.write(blocks)
    return writer.html
  }

  private func markdown(_ blocks: Block...) -> String {
    var writer = MarkdownWriter()
    writer.write(blocks)
    return writer.markdown
  }

  private static let naughty = "<script>x</script> | \"a\" & `b` *c*"
  private static let escapedHTML =
    "&lt;script&gt;x&lt;/script&gt; | &quot;a&quot; &amp; `b` *c*"
  private static let escapedMarkdown =
    "\\<script>x\\</script> \\| \"a\" \\& \\`b\\` \\*c\\*"

  @Test("fold away the rest of a list on a screen, and count it elsewhere")
  func rest() {
    let list = Block.list([Line("Een.")])
    let rest = Block.rest(Line("en nog 1 andere"), .list([Line("Twee & drie.")]))
    #expect(
      html(list, rest) == """
        <ul>
        <li>Een.</li>
        </ul>
        <details class="rest">
        <summary>en nog 1 andere</summary>
        <ul>
        <li>Twee &amp; drie.</li>
        </ul>
        </details>

        """)
    #expect(markdown(list, rest) == "- Een.\n- en nog 1 andere\n\n")
  }

  @Test("say where the rest of a list is to be found, on paper and in plain text")
  func whereRest() {
    let rest = Block.rest(Line("en nog 1 andere"), .list([Line("Twee.")]))
    var page = HTMLWriter(prefix: "", whereRest: ", op de webpagina")
    page.write([rest])
    #expect(
      page.html.contains(
        "<summary>en nog 1 andere<span class=\"on-paper\">, op de webpagina</span></summary>"))
    var text = MarkdownWriter(whereRest: ", op de webpagina")
    text.write([.list([Line("Een.")]), rest])
    #expect(text.markdown == "- Een.\n- en nog 1 andere, op de webpagina\n\n")
  }

  @Test(
    "mark a statement in another language than the page",
    arguments: [
      ("There is nothing for teenagers to do at night", Language.dutch, "en"),
      ("Nobody says hello, but the children play together", .dutch, "en"),
      ("Bin calendar on one page, plain words", .dutch, "en"),
      ("Younger adults who work late", .dutch, "en"),
      ("De fietsen staan weer op de stoep", .english, "nl"),
    ])
  func otherLanguage(text: String, page: Language, code: String) {
    var writer = HTMLWriter(prefix: "", language: page)
    writer.append(Line.statement(text))
    #expect(writer.html == "<span lang=\"\(code)\">\(text)</span>")
  }

  @Test(
    "leave a statement as it is in the language of the page, or where its words do not tell",
    arguments: [
      ("Meer bankjes", Language.dutch), ("Het team van The Hub is er altijd", .dutch),
      ("Repair Café in de Club of Friends", .dutch), ("Community building, wekelijks", .dutch),
      ("Een plain page met de community", .dutch), ("Ze zeggen: why not?", .dutch),
      ("WhatsApp-groep", .english), ("There is nothing to do", .english),
    ])
  func sameLanguage(text: String, page: Language) {
    var writer = HTMLWriter(prefix: "", language: page)
    writer.append(Line.statement(text))
    #expect(writer.html == text)
  }

  @Test("escape what people wrote, in every place of HTML")
  func escapingHTML() {
    let line = Line(Self.naughty)
    let table = Table(caption: Self.naughty, columns: [.init(Self.naughty)], rows: [[line]])
    let bars = Chart(
      title: Self.naughty,
      shape: .bars(
        [Chart.Bar](repeating: .init(name: Self.naughty, count: 1, label: Self.naughty), count: 4),
        total: 5))
    let pages = [
      html(.paragraph(line)), html(.remark(line)), html(.list([line])),
      html(.entries([.init(text: line, details: [line])])),
      html(.quote(line, by: Self.naughty)), html(.table(table)), html(.chart(bars, table)),
      html(.cards([.init(title: line, blocks: [])])), html(.section(Self.naughty, [])),
      html(.subsection(Self.naughty, [])),
      html(.paragraph(Line([.strong(Self.naughty)]))),
      html(.paragraph(Line([.aside(Self.naughty)]))),
      html(.paragraph(Line([.page(Self.naughty, title: Self.naughty)]))),
      html(.paragraph(Line([.mailbox(Self.naughty)]))),
      html(.paragraph(Line([.state(.done, Self.naughty)]))),
    ]
    for page in pages {
      #expect(page.contains(Self.escapedHTML))
      #expect(!page.contains("<script"))
    }
  }

  @Test("escape what people wrote, in every place of Markdown")
  func escapingMarkdown() {
    let line = Line(Self.naughty)
    let table = Table(caption: Self.naughty, columns: [.init(Self.naughty)], rows: [[line]])
    let pages = [
      markdown(.paragraph(line)), markdown(.remark(line)), markdown(.list([line])),
      markdown(.entries([.init(text: line, details: [line])])),
      markdown(.quote(line, by: "bewoner")), markdown(.table(table)),
      markdown(.cards([.init(title: line, blocks: [])])), markdown(.section(Self.naughty, [])),
      markdown(.paragraph(Line([.strong(Self.naughty)]))),
      markdown(.paragraph(Line([.page("west", title: Self.naughty)]))),
      markdown(.paragraph(Line([.mailbox(Self.naughty)]))),
      markdown(.paragraph(Line([.state(.done, Self.naughty)]))),
    ]
    for page in pages { #expect(page.contains(Self.escapedMarkdown), "\(page)") }
  }

  @Test("put the details of an entry behind a dash, without a stop before it")
  func entries() {
    let entry = Block.Entry(
      text: .statement("Brief rondsturen."),
      details: [Line([.state(.agreed, "afgesproken")]), "1 april 2026"])
    #expect(
      markdown(.entries([entry, .init(text: "Iets anders.")]))
        == "- Brief rondsturen — ○ afgesproken · 1 april 2026\n- Iets anders.\n\n")
    #expect(html(.entries([entry])).contains("<span class=\"details\">"))
  }

  @Test("make columns even as far as that is readable")
  func tables() {
    let table = Table(
      caption: "Stand", columns: [.init("Wat"), .init("Aantal", isNumber: true)],
      rows: [["bezig", "2"], ["afgesproken", "11"]])
    #expect(
      markdown(.table(table)) == """
        **Stand**

        | Wat         | Aantal |
        | ----------- | ------:|
        | bezig       |      2 |
        | afgesproken |     11 |


        """)
    #expect(html(.table(table)).contains("<caption>Stand</caption>"))
    #expect(html(.table(table)).contains("<th scope=\"col\">Wat</th>"))
    #expect(html(.table(table)).contains("<th scope=\"row\" data-label=\"Wat\">bezig</th>"))
  }

  @Test("leave a caption out of sight where the heading says the same")
  func captions() {
    let table = Table(
      caption: "Stand", columns: [.init("Wat")], rows: [["bezig"]], repeatsHeading: true)
    #expect(!markdown(.table(table)).contains("**Stand**"))
    #expect(html(.table(table)).contains("<caption class=\"unseen\">Stand</caption>"))
  }

  @Test("give each chart a title, its numbers in words, and its table")
  func charts() {
    let table = Table(
      caption: "Thema's", columns: [.init("Thema"), .init("Gesprekken", isNumber: true)],
      rows: [["Groen", "4 van de 6"]], isFolded: true)
    let names = ["Groen", "Wonen", "Verkeer", "Schoon"]
    let chart = Chart(
      title: "Waarover?",
      shape: .bars(
        names.map { .init(name: $0, count: 4, label: "in 4 van de 6 gesprekken") }, total: 6))
    let page = html(.chart(chart, table), .chart(chart, table))

    #expect(page.contains("<title id=\"deel-1-title\">Waarover?</title>"))
    #expect(
      page.contains("<desc id=\"deel-1-text\">Groen: in 4 van de 6 gesprekken; Wonen: in 4"))
    #expect(page.contains("aria-labelledby=\"deel-2-title deel-2-text\""))
    #expect(page.contains("width=\"66.66%\""))
    #expect(page.contains("<summary>Toon als tabel</summary>"))
    #expect(!page.contains("66 procent"))
    #expect(markdown(.chart(chart, table)).hasPrefix("**Waarover?**\n\n| Thema |"))
  }

  @Test("draw nothing of a few bars or things, which their table says as well")
  func chartsOfLittle() {
    let table = Table(
      caption: "Waarover?", columns: [.init("Thema"), .init("Aantal", isNumber: true)],
      rows: [["Groen", "2 van de 2"]], isFolded: true)
    let bar = Chart.Bar(name: "Groen", count: 2, label: "in 2 van de 2 gesprekken")
    let shapes: [Chart.Shape] = [
      .bars([bar, bar, bar], total: 9), .bars([bar, bar, bar, bar], total: 4),
      .states([(.agreed, "afgesproken", 7)]), .shares([bar, bar]), .columns([bar, bar]),
    ]
    for shape in shapes {
      let page = html(.chart(Chart(title: "Waarover?", shape: shape, remark: "Te laat."), table))
      let isBars = if case .bars = shape { true } else { false }
      #expect(page.contains("<p>Te laat.</p>") == !isBars)
      #expect(!page.contains("<svg class=\"chart"))
      #expect(page.contains("<figcaption>Waarover?</figcaption>\n"))
      #expect(!page.contains("<details"))
    }
  }

  @Test("say in its table what each piece of a bar is filled with")
  func keys() {
    let table = Table(
      caption: "Stand", columns: [.init("Stand"), .init("Aantal", isNumber: true)],
      rows: [["afgerond", "3"], ["bezig", "2"]])
    let chart = Chart(
      title: "Stand", shape: .states([(.done, "afgerond", 3), (.running, "bezig", 2)]))
    let rows = html(.chart(chart, table)).split(separator: "\n").filter { $0.hasPrefix("<tr>") }
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.contains("<svg class=\"key\" aria-hidden=\"true\"") })
    #expect(rows.first?.contains("<rect class=\"solid\"") == true)
    #expect(rows.last?.contains("<pattern id=\"deel-1-stripes-key\"") == true)
    #expect(rows.last?.contains("fill=\"url(#deel-1-stripes-key)\"") == true)
  }

  @Test("give every state a sign of its own beside its word")
  func states() {
    let signs = PublishedAgreement.State.allCases.map(\.sign)
    #expect(Set(signs).count == PublishedAgreement.State.allCases.count)
    let page = html(.paragraph(Line([.state(.waiting, "wacht")])))
    #expect(page.contains("<path d=\"M4.5 2.5v9M9.5 2.5v9\"/></svg> wacht"))
  }

  @Test("keep an address that is none out of a link in Markdown")
  func mailboxes() {
    #expect(
      markdown(.paragraph(Line([.mailbox("west@elzenveld.example")])))
        == "<west@elzenveld.example>\n\n")
    #expect(markdown(.paragraph(Line([.mailbox("x> y")]))) == "x> y\n\n")
    #expect(markdown(.paragraph(Line([.mailbox("14 0123")]))) == "[14 0123](tel:140123)\n\n")
    #expect(
      html(.paragraph(Line([.mailbox("14 0123")])))
        == "<p><a href=\"tel:140123\">14 0123</a></p>\n")
  }

  @Test("end hand-written Markdown with one empty line, its headings lower")
  func handwritten() {
    let block = Block.markdown("# Kop\n\nTekst <script>x</script>", deeper: 2)
    #expect(markdown(block) == "### Kop\n\nTekst x\n\n")
    #expect(html(block) == "<h3>Kop</h3>\n<p>Tekst x</p>\n")
  }
}
