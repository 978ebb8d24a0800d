import Checks
import Diagnostics
import Source
import TestSupport
import Testing

@Suite("Comments that take findings away")
struct SuppressionTests {
  static let cases: [Case<String, [ClosedRange<Int>]>] = [
    Case(
      "behind a line: that line", "- Groen <!-- wijk: negeer jargon: citaat -->\n- Meer", [1...1]),
    Case(
      "on a line of its own: the block below", "<!-- wijk: negeer jargon: x -->\na\nb\n\nc", [2...3]
    ),
    Case(
      "above an empty line: the next block", "<!-- wijk: negeer jargon: x -->\n\na\nb\n", [3...4]),
    Case("as the last line", "a\n<!-- wijk: negeer jargon: x -->", [2...2]),
    Case("in frontmatter", "---\ngebied: wst # wijk: negeer jargon: zo heet het\n---", [2...2]),
    Case("over two lines", "a <!-- wijk: negeer jargon:\nomdat --> b", [1...2]),
    Case("in English", "a <!-- wijk: ignore jargon: a quote -->", [1...1]),
    Case("in capitals, without a space", "a <!--Wijk:NEGEER jargon: x-->", [1...1]),
    Case("with CRLF", "a <!-- wijk: negeer jargon: x -->\r\nb\r\n", [1...1]),
    Case(
      "twice in a note", "a <!-- wijk: negeer jargon: x -->\nb <!-- wijk: negeer jargon: y -->",
      [1...1, 2...2]),
    Case("no order at all", "zie wijk: negeer dit niet", []),
    Case("another comment", "<!-- wijk: kijk hier nog naar -->", []),
    Case("half a word", "<!-- stadswijk: negeer jargon: x -->", []),
  ]

  @Test("are about the lines they stand by", arguments: cases)
  func lines(_ example: Case<String, [ClosedRange<Int>]>) {
    let found = SuppressionReader.read(SourceFile(path: "a.md", text: example.input))

    #expect(found.suppressions.map(\.lines) == example.expected)
    #expect(found.suppressions.allSatisfy { $0.codes == ["jargon"] && !$0.reason.isEmpty })
    #expect(found.bare.isEmpty)
  }

  @Test("name several codes, and their reason is kept")
  func codes() {
    let text = "a <!-- wijk: negeer jargon, unknown-theme: zo zei zij het -->"
    let found = SuppressionReader.read(SourceFile(path: "a.md", text: text)).suppressions

    #expect(found.map(\.codes) == [["jargon", "unknown-theme"]])
    #expect(found.map(\.reason) == ["zo zei zij het"])
  }

  @Test(
    "have no effect without a code and a reason",
    arguments: [
      "«<!-- wijk: negeer jargon -->»", "«<!-- wijk: negeer: zomaar -->»",
      "«<!-- wijk: negeer jargon: -->»", "a «<!-- wijk: negeer -->»",
    ])
  func bare(_ marked: String) {
    let source = MarkedSource(marked)
    let found = SuppressionReader.read(source.file)

    #expect(found.suppressions.isEmpty)
    #expect(found.bare == source.ranges)
  }

  @Test(
    "have no effect when nobody closed them",
    arguments: [
      "a <!-- wijk: negeer jargon: x", "<!-- wijk: negeer jargon: x\n- a", "<!-- wijk:",
      "<!-- wijk: negeer jargon: x\n\n<!-- en nog iets -->", "<!-- wijk: negeer jargon: x\r\n",
      "`<!-- wijk: negeer jargon: x -->`", "```\n<!-- wijk: negeer jargon: x -->\n```",
      "a # wijk: negeer jargon: x",
    ])
  func unclosed(_ text: String) {
    let found = SuppressionReader.read(SourceFile(path: "a.md", text: text))

    #expect(found.suppressions.isEmpty)
    #expect(found.bare.isEmpty)
  }

  @Test("are about one line where personal data is concerned")
  func privacy() {
    let text = "<!-- wijk: negeer phone-number, jargon: de balie -->\n- a\n- b\n"
    let found = SuppressionReader.read(SourceFile(path: "a.md", text: text)).suppressions

    #expect(found.map { $0.covers("phone-number", line: 2) } == [true])
    #expect(found.map { $0.covers("phone-number", line: 3) } == [false])
    #expect(found.map { $0.covers("jargon", line: 3) } == [true])
  }

  @Test("count where their lines lie within those of another")
  func nested() throws {
    let note = """
      <!-- wijk: negeer person-name, jargon: die van het bestuur -->
      - mevrouw Jansen faciliteert
      - mevrouw Bakker faciliteert <!-- wijk: negeer person-name: wil dat -->
      - mevrouw Visser faciliteert
      """
    let file = SourceFile(path: "a.md", text: note)
    var set = SuppressionSet(SuppressionReader.read(file).suppressions)
    let lines = [2, 3, 4]

    let covered = ["person-name", "jargon"].map { code in
      lines.filter { line in
        set.all.contains { $0.covers(Diagnostic.Code(stringLiteral: code), line: line) }
      }
    }
    #expect(covered == [[2, 3], [2, 3, 4]])
    for (code, expected) in zip(["person-name", "jargon"] as [Diagnostic.Code], covered) {
      let found = lines.filter { line in
        let start = Position(line: line, column: 1)
        var finding = PlacedFinding(
          path: "a.md", code: code, severity: .error, message: Bilingual(""), help: nil,
          place: PlacedFinding.Place(start: start, end: start, bytes: 0..<0),
          line: ShownLine(""), fingerprint: "")
        set.apply(to: &finding)
        return finding.suppression != nil
      }
      #expect(found == expected)
    }
    #expect(set.unused.isEmpty)
  }

  @Test("are reported, with a fix that leaves no trace, once nothing is left to take away")
  func unused() throws {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      aanwezig: 9 bewoners
      samen met: De Elzen
      ---
      ## Wat gaat goed
      <!-- wijk: negeer jargon: citaat -->
      - Veel groen. <!-- wijk: negeer unknown-theme: later -->
      """
    let found = try findings(in: [note]).filter { $0.code == "unused-ignore" }
    let mended = FixPlan(found, unsafe: false).applied(to: Array(note.utf8))

    #expect(found.count == 2)
    #expect(
      String(decoding: mended, as: UTF8.self).hasSuffix("## Wat gaat goed\n- Veel groen."))
  }

  @Test("are reported without a fix where they swallowed half the note")
  func swallowed() throws {
    let note = """
      - Veel groen. <!-- wijk: negeer jargon: zo zeggen ze het
      - De lamp is stuk.

      ## Afspraken
      - gemeente: lamp maken
      -->
      """
    let found = try findings(in: [note]).filter { $0.code == "unused-ignore" }
    #expect(found.count == 1 && found.allSatisfy { $0.fix == nil })
  }
}
