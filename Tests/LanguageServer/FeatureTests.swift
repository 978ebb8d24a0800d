import TestSupport
import Testing

@testable import LanguageServer

@Suite("What an editor shows")
struct FeatureTests {
  private static let earlier = OpenNote.note("## Afspraken\n- [ ] Lamp maken @gemeente ^lamp\n")
  private static let later = """
    ---
    soort: huiskamergesprek
    gebied: west
    datum: 2026-06-20
    ---
    # Gesprek

    De speeltuin is kapot en er ligt overal rommel.

    ## Zorgen
    - De heg is te hoog. #groen

    ## Afspraken
    - [x] Lamp gemaakt ^la‸mp
    - [ ] Heg snoeien @gemeente (eind volgende maand)

    """

  private func note(_ text: String = later) async -> OpenNote {
    await OpenNote(text, beside: ["eerder.md": Self.earlier])
  }

  private func hover(_ text: String) async -> String? {
    let note = await note(text)
    return Hovering(note.view, note.checkup).hover(at: note.place)?.contents.value
  }

  private func moved(to words: String) -> String {
    let text = Self.later.replacing("‸", with: "")
    return text.replacing(words, with: "‸" + words)
  }

  @Test("tells the life line of an agreement")
  func life() async throws {
    let words = try #require(await hover(Self.later))
    #expect(words.contains("**^lamp** Lamp maken"))
    #expect(words.contains("12 jun 2026: afgesproken ([eerder.md:7](file:///dorp/eerder.md#L7))"))
    #expect(words.contains("20 jun 2026: gedaan ([hier.md:14]"))
  }

  @Test("tells what was understood of a line, and by which words")
  func understood() async throws {
    #expect(try #require(await hover(moved(to: "De heg"))).contains("**zorg** (gezegd)"))
    #expect(try #require(await hover(moved(to: "De heg"))).contains("Groen en plantsoenen (heg"))
    #expect(try #require(await hover(moved(to: "De speeltuin"))).contains("(uit de woorden)"))
    let agreement = try #require(await hover(moved(to: "Heg snoeien")))
    #expect(agreement.contains("eigenaar: gemeente"))
    #expect(agreement.contains("31 juli 2026"))
    #expect(try #require(await hover(moved(to: "west"))).contains("**Elzenveld-West**"))
    #expect(try #require(await hover(moved(to: "2026-06-20"))).contains("zaterdag 20 juni 2026"))
  }

  @Test("tells the words of a theme, where a word points to it")
  func themeWords() async throws {
    for words in ["heg is", "groen\n"] {
      let told = try #require(await hover(moved(to: words)))
      #expect(told.contains("**Groen en plantsoenen** (`#groen`)"))
      #expect(told.contains("woorden: ") && told.contains("gras"))
    }
    #expect(try !#require(await hover(moved(to: "is te hoog"))).contains("woorden: "))
    let head = "---\ngebied: west\nthema's: gr‸oen, verkeer\n---\n- De heg is hoog.\n"
    let told = try #require(await hover(head))
    #expect(told.contains("(`#groen`)") && told.contains("(`#verkeer`)"))
  }

  @Test("tells the page of a finding")
  func page() async throws {
    let words = try #require(
      await hover(moved(to: "Heg snoeien").replacing("@gemeente ", with: "")))
    #expect(words.contains("`agreement-without-owner`"))
  }

  @Test("shows beside a line what its words do not say")
  func hints() async {
    let note = await note()
    let all = LSP.Range(
      start: .init(line: 0, character: 0), end: .init(line: 99, character: 0))
    #expect(InlayHints(note.view).hints(in: all).map(\.label) == ["zorg", "31 jul 2026"])
    #expect(InlayHints(note.view).hints(in: .top).isEmpty)
  }

  @Test("goes to where an agreement was made, and to all that tells of it")
  func places() async throws {
    let note = await note()
    let marks = MarkPlaces(note.view, note.checkup, note.open)
    let made = try #require(marks.definition(at: note.place))
    #expect(made.uri == "file:///dorp/eerder.md")
    #expect(made.range.start.line == 6)
    let found = try #require(marks.references(at: note.place))
    #expect(found.map(\.uri) == ["file:///dorp/eerder.md", "file:///dorp/hier.md"])
    #expect(found.map(\.range.start.character) == [27, 19])
  }

  @Test("gives an agreement another mark in all notes")
  func rename() async throws {
    let note = await note()
    let marks = MarkPlaces(note.view, note.checkup, note.open)
    func rename(_ name: String) throws -> LSP.WorkspaceEdit? {
      try marks.rename(
        .init(textDocument: .init(uri: note.view.uri), position: note.place, newName: name))
    }
    let edit = try #require(try rename("^licht"))
    #expect(edit.changes.keys.sorted() == ["file:///dorp/eerder.md", "file:///dorp/hier.md"])
    #expect(edit.changes.values.joined().allSatisfy { $0.newText == "^licht" })
    #expect(throws: JSONRPC.Failure.self) { try rename("twee woorden") }
    #expect(throws: JSONRPC.Failure.self) { try rename("") }
  }

  @Test("refuses a mark of another agreement")
  func taken() async {
    let note = await OpenNote(
      Self.later, beside: ["eerder.md": Self.earlier + "- [ ] Bank plaatsen @gemeente ^bank\n"])
    #expect(throws: JSONRPC.Failure.self) {
      try MarkPlaces(note.view, note.checkup, note.open).rename(
        .init(textDocument: .init(uri: note.view.uri), position: note.place, newName: "Bank"))
    }
  }

  @Test("lists the headings with what stands under them, and the agreements of all notes")
  func symbols() async {
    let note = await note()
    let symbols = DocumentSymbols(note.view).symbols
    #expect(symbols.map(\.name) == ["Gesprek", "Zorgen", "Afspraken"])
    #expect(symbols.last?.children.map(\.name) == ["Lamp gemaakt", "Heg snoeien"])
    let found = WorkspaceSymbols([(note.view.desk, note.checkup)], note.open)
    #expect(found.symbols(for: "lamp").first?.name == "^lamp Lamp maken")
    #expect(found.symbols(for: "").count == 4)
    #expect(found.symbols(for: "eerder").first?.kind == .file)
  }

  @Test("folds the head and each section")
  func folding() async {
    let ranges = FoldingRanges(await note().view).ranges
    #expect(
      ranges.map { [$0.startLine, $0.endLine] } == [[0, 4], [5, 14], [9, 10], [12, 14]])
  }

  @Test("follows links to other notes and to files beside a note")
  func links() async {
    let note = await note(
      OpenNote.note("- Zie [[eerder]] en [daar](weg.md) en [web](https://x.nl).\n"))
    #expect(DocumentLinks(note.view).links.map(\.target) == ["file:///dorp/eerder.md"])
  }
}
