import Diagnostics
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("Comments")
struct CommentTests {
  /// Comments among the lines of a list; all of them leave the same two lines.
  static let forms: [Case<String, Void>] = [
    Case("on a line of its own", "- de bus\n<!-- navragen -->\n- de brug"),
    Case("behind a line", "- de bus <!-- navragen -->\n- de brug"),
    Case("before a line", "- de bus\n<!-- navragen -->- de brug"),
    Case("within a line", "- de <!-- lijn 4 --> bus\n- de brug"),
    Case("two of them on a line", "- de <!-- x --> bus <!-- y -->\n- de brug"),
    Case("one in another", "- de bus <!-- x <!-- y --> z -->\n- de brug"),
    Case("empty", "- de bus <!---->\n- de brug <!-->"),
    Case(
      "over lines, with items in it", "- de bus\n<!--\n- navragen\n\n## Afspraken\n-->\n- de brug"),
    Case("from one line into the next", "- de bus <!-- bij de\nhalte -->\n- de brug"),
    Case("in a quote", "- de bus\n> <!-- navragen\n> en nabellen -->\n- de brug"),
    Case("of Obsidian", "- de bus %%navragen%%\n- de brug"),
    Case("of Obsidian, over lines", "- de bus\n%%\n- navragen\n\n- nabellen\n%%\n- de brug"),
    Case("of Obsidian, from one line into the next", "- de bus %%bij de\nhalte%%\n- de brug"),
    Case("as a link to nowhere", "- de bus\n\n[//]: # (navragen)\n- de brug"),
    Case(
      "as a link, with brackets in it", "- de bus\n\n[//]: # (navragen (en nabellen))\n- de brug"),
    Case("as a link, over lines", "- de bus\n\n[//]: # (navragen\n- en nabellen)\n- de brug"),
    Case("as a link, in quotation marks", "- de bus\n\n[comment]: <> \"navragen\"\n- de brug"),
    Case("as a link, without marks", "- de bus\n\n[//]: # navragen\n- de brug"),
    Case(
      "as a footnote",
      "- de bus[^1]\n- de brug\n\n[^1]: navragen\n    bij de halte\n\n    en bellen"),
    Case(
      "as an address", "- de bus\n- de brug\n\n[1]: https://elzenveld.example/plan \"Het plan\""),
    Case("with Windows' line breaks", "- de bus\r\n<!-- na\r\nvragen -->\r\n- de brug\r\n"),
  ]

  @Test("leave nothing among the lines", arguments: forms)
  func isLeftOut(_ example: Case<String, Void>) {
    let found = reading(head + "## Zorgen\n" + example.input)
    let said = found.conversation?.saidLines.map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(said == ["concern: de bus", "concern: de brug"])
    #expect(found.conversation?.agreements == [])
    #expect(found.diagnostics.isEmpty)
  }

  /// Marks that no comment begins with.
  static let texts: [Case<String, String>] = [
    Case(
      "percent signs behind a number", "- zeker 100%% en nu 50%% minder",
      "zeker 100%% en nu 50%% minder"),
    Case(
      "percent signs that stay alone", "- een korting van %% procent", "een korting van %% procent"),
    Case("a comment in code", "- typ `<!-- x -->` in het veld", "typ `<!-- x -->` in het veld"),
    Case("a mark that is escaped", #"- typ \<!-- in het veld"#, #"typ \<!-- in het veld"#),
    Case("an arrow", "- van hier --> naar daar", "van hier --> naar daar"),
    Case("a label between brackets", "[Bewoner]: ja", "[Bewoner]: ja"),
    Case("a label with an answer", "[Bewoner]: de bus komt niet.", "[Bewoner]: de bus komt niet."),
  ]

  @Test("begin with a mark, and not with what looks like one", arguments: texts)
  func isText(_ example: Case<String, String>) {
    let found = reading(head + "## Zorgen\n" + example.input)
    #expect(found.conversation?.saidLines == ["concern: \(example.expected)"])
    #expect(found.diagnostics.isEmpty)
  }

  /// Comments without an end, with what they keep out of the report.
  static let unclosed: [Case<String, [String]>] = [
    Case("above an item", "<!-- navragen\n- de bus", ["navragen"]),
    Case(
      "above an empty line", "<!-- navragen\nbij de halte\n\n- de bus", ["navragen bij de halte"]),
    Case("above a heading", "<!-- navragen\n## Zorgen\n- de bus", ["navragen"]),
    Case("behind a line", "- de bus <!-- navragen", ["navragen"]),
    Case("before another", "<!-- navragen\n- de bus\n<!-- klaar -->", ["navragen"]),
    Case("at the end", "- de bus\n<!-- navragen", ["navragen"]),
    Case("without a word", "- de bus\n<!--", []),
    Case("of Obsidian", "%% navragen\n- de bus\n%% klaar %%", ["navragen"]),
    Case("as a link", "[//]: # (navragen\n\n- de bus", ["navragen"]),
    Case("with an order", "<!-- wijk: negeer jargon: zo heet het\n- de bus", []),
  ]

  @Test("without an end stop where their paragraph does, and that is said", arguments: unclosed)
  func isUnclosed(_ example: Case<String, [String]>) {
    let found = reading(head + "## Zorgen\n" + example.input)
    #expect(found.conversation?.saidLines == ["concern: de bus"])
    #expect(found.conversation?.withheld.map(\.text) == example.expected)
    #expect(found.diagnostics.map(\.code) == ["unclosed-comment"])
  }

  @Test("without an end are closed by a fix, which leaves nothing to say")
  func isMended() throws {
    for example in Self.unclosed {
      let text = head + "## Zorgen\n" + example.input
      let fix = try #require(reading(text).diagnostics.first?.fix)
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(fix.range, with: fix.replacement.utf8)
      let mended = reading(String(decoding: bytes, as: UTF8.self))
      #expect(mended.diagnostics.isEmpty, "\(example)")
      #expect(mended.conversation?.saidLines == ["concern: de bus"], "\(example)")
    }
  }

  @Test("may stand above the head and in it")
  func isInHead() {
    let found = reading(
      """
      <!-- formulier 3,
      versie 2 -->
      ---
      soort: huiskamergesprek
      gebied: west <!-- of noord? -->
      samen met: De Elzen <!-- vraag naar de
      opzichter -->
      datum: 2026-03-12
      ---
      - de bus
      """)
    #expect(found.conversation?.area == "west")
    #expect(found.conversation?.partners == ["De Elzen"])
    #expect(found.conversation?.saidLines == ["background: de bus"])
    #expect(found.diagnostics.map(\.code) == ["statement-without-kind"])
  }

  @Test("as footnotes keep their words inside")
  func footnotes() {
    let found = conversation(
      body: "## Zorgen\n- de bus[^a], de trein[^b]\n\n[^a]: sinds maart\n[^b]: sinds mei\n")
    #expect(found.saidLines == ["concern: de bus, de trein"])
    #expect(found.withheld.map(\.text) == ["sinds maart", "sinds mei"])
  }

  @Test(
    "may end in the middle of anything",
    arguments: [
      "-", "- ", "1.", "[", "[a", "[a]", "[a]:", "[^", "[^1]", "[^1]:", "[//]: #", "[//]: # (", "<",
      "<!",
      "<!-", "<!--", "<!---", "<!--->", "%", "%%", "%%%", "`", "``", "```", "~~~", "> ```", "- ```",
      "> ", ">", "\\", "- [", "<!-- wijk:", "[a]: <", "[a]: (",
    ])
  func isCutOff(_ end: String) {
    for text in [
      end, "- a\n" + end, "- a <!-- b -->\n" + end, "```\n" + end, end + "\n", end + "\r\n",
    ] {
      let file = SourceFile(path: "a.md", text: text)
      #expect(UnreadParts(file, from: 1).masking(file).bytes.count == file.bytes.count)
      #expect(reading(head + text).conversation != nil)
    }
  }

  @Test("give links the addresses that stand further down")
  func addresses() {
    let found = conversation(
      body: """
        ## Zorgen
        - [het plan][1] is weg
        - zie [Plan]
        - [de kaart](#kaart) [x]

        [1]: https://elzenveld.example/plan
        [plan]: <https://elzenveld.example/een plan>
        """)
    #expect(
      found.saidLines == [
        "concern: [het plan](https://elzenveld.example/plan) is weg",
        "concern: zie [Plan](<https://elzenveld.example/een plan>)",
        "concern: [de kaart](#kaart) [x]",
      ])
  }

  @Test("leave every byte where it was")
  func masking() {
    let text = "- de bus <!-- é\r\nx --> rijdt\r\n%% y\r\n"
    let file = SourceFile(path: "a.md", text: text)
    let masked = UnreadParts(file, from: 1).masking(file)
    #expect(masked.bytes.count == file.bytes.count)
    #expect(masked.lineStarts == file.lineStarts)
    #expect(
      String(decoding: masked.bytes, as: UTF8.self).filter { !$0.isWhitespace } == "-debusrijdt")
  }
}
