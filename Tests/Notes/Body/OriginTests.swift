import Diagnostics
import Words
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("Where a note comes from")
struct OriginTests {
  @Test("an e-mail keeps its addresses, its signature and the letter it answers to itself")
  func isLetter() {
    let note = """
      Van: gebiedsregisseur west
      Verzonden: donderdag 26 maart 2026 09:14
      Aan: team gebieden
      Onderwerp: Koffie Lindehof

      Hoi allemaal,

      Zorgen:
      - zwerfvuil bij de glasbak

      Afspraken:
      - ik bel de aannemer, deze week

      Met vriendelijke groet,

      Gebiedsregisseur west

      > - ik neem koek mee
      """
    let found = conversation(note)
    #expect(found.area == "west")
    #expect(found.kind == .coffee)
    #expect(found.saidLines == ["concern: zwerfvuil bij de glasbak"])
    #expect(
      found.agreedLines == [
        "ik bel de aannemer | gebiedsregisseur | deze week (2026-03-23..2026-03-29) | agreed"
      ])
    #expect(found.withheld.count == 7)
  }

  /// One note by way of several programs; all give the same.
  static let exports: [Case<String, Void>] = [
    Case("Word", "ZORGEN\n•\tlampen zijn kapot\n\u{F0B7}\thet plant\u{AD}soen\u{A0}is kaal"),
    Case("OneNote", "**Zorgen**\n\n* lampen zijn kapot\n* het plantsoen is kaal"),
    Case("Google Docs", "## **Zorgen**\n\n* lampen zijn kapot  \n* het plantsoen is kaal"),
    Case("a telephone", "Zorgen\nlampen zijn kapot\nhet plantsoen is kaal"),
    Case("a typewriter", "ZORGEN\n------\n- lampen zijn kapot\n- het plantsoen is kaal"),
    Case(
      "Obsidian", "> [!warning]- Zorgen\n> - lampen zijn kapot\n> - het [[groen|plantsoen]] is kaal"
    ),
    Case("HTML", "## Zorgen\n- lampen zijn <b>kapot</b>\n- het plantsoen<!-- x --> is kaal"),
    Case("bold words", "## Zorgen\n- **lampen** zijn kapot\n- het ==plantsoen== is kaal"),
  ]

  @Test("an export of any program reads the same", arguments: exports)
  func isSame(_ example: Case<String, Void>) {
    #expect(
      conversation(body: example.input).saidLines.map {
        $0.split(separator: " ").joined(separator: " ")
      }
        == ["concern: lampen zijn kapot", "concern: het plantsoen is kaal"])
  }

  @Test(
    "marks that an export escaped are marks",
    arguments: [#"- \[x\] hek maken \(De Elzen\)"#, #"- \[x\] hek maken \- De Elzen"#])
  func isUnescaped(_ line: String) {
    #expect(agreed(line) == ["hek maken | De Elzen | done"])
  }

  static let breaks = [Case("CRLF", "\r\n"), Case("CR", "\r"), Case("LF", "\n")]

  @Test("line breaks of any system give the same lines", arguments: breaks)
  func hasLines(_ example: Case<String, Void>) {
    let note = head + "## Zorgen\n- a\n\n## Afspraken\n- b\n"
    let bytes = Array(note.replacing("\n", with: example.input).utf8)
    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let file = SourceFile(path: "a.md", bytes: mark + bytes)
      let found = NoteReader(Elzenveld.gazetteer).read(file)
      #expect(found.conversation?.signals.map(\.line) == [7])
      #expect(found.conversation?.agreements.map(\.line) == [10])
      #expect(found.diagnostics == [])
    }
  }

  @Test("a comment, a code block and a rule are no statements")
  func isSilent() {
    let note = head + "<!-- a -->\n%% b %%\n***\n```\nc\n```\n- er waren koekjes"
    #expect(conversation(note).saidLines == ["background: er waren koekjes"])
    #expect(codes(note) == ["code-block", "statement-without-kind"])
  }

  @Test("what nobody understands is kept as background")
  func isKept() {
    let words = "Het bord bij de ingang is blauw"
    let found = conversation(body: "## Iets heel anders\n\(words)")
    #expect(found.saidLines == ["background: \(words)"])
  }

  /// Marks that each could be looked for anew at every place of a line.
  static let marks = [
    "[", "(", "> ", "[[", "[x:: ", "^a ", "@a ", "#a ", "wie: ", "met @a ", "niks beloofd ",
    "bewoners en ", "✅ ", "| ", "<a ", "%%", "**",
  ]

  @Test("a line without end keeps its words, and takes no time", arguments: marks)
  func isHarmless(_ mark: String) {
    let line = "lampje " + String(repeating: mark, count: 40_000 / mark.utf8.count)
    for start in ["## Afspraken\n- ", "## Zorgen\n- ", "## Afspraken\n|wat|wie|\n|-|-|\n|"] {
      let found = conversation(body: start + line)
      let texts = found.signals.map(\.text) + found.agreements.map(\.text)
      #expect(texts.contains { $0.contains("lampje") }, "\(start)")
    }
  }

  @Test("bytes that are not text do no harm")
  func isNoText() {
    let bytes = [UInt8](repeating: 0xFF, count: 4_096)
    let found = NoteReader(Elzenveld.gazetteer).read(SourceFile(path: "a.md", bytes: bytes))
    #expect(found.diagnostics.contains { $0.code == "missing-date" })
  }

  @Test("a note that is too large or empty is refused")
  func isRefused() {
    let large = String(repeating: "a", count: NoteReader.sizeLimit + 1)
    #expect(reading(large).conversation == nil)
    #expect(reading(" \n\t\n").conversation == nil)
    #expect(codes("").count == 1)
  }

  @Test("a group that was not reached and a lesson keep their lines")
  func wordLines() {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      nog niet gesproken: kwekers
      ---
      ## Nog niet gesproken
      - pendelaars, nachtwerkers
      - de studenten

      ## Leerpunten
      - eerst koffie, dan praten
      """
    #expect(
      conversation(note).wordLines == [
        "kwekers": 4, "pendelaars": 7, "nachtwerkers": 7, "de studenten": 8,
        "eerst koffie, dan praten": 11,
      ])
    #expect(conversation(body: "- de vijver is vol").wordLines == nil)
  }
}
