import Diagnostics
import TestSupport
import Testing

@testable import LanguageServer

@Suite("Code actions")
struct CodeActionTests {
  private func actions(_ text: String) async -> (note: OpenNote, actions: [LSP.CodeAction]) {
    let note = await OpenNote(text)
    let asked = LSP.CodeActionParameters(
      textDocument: .init(uri: note.view.uri), range: .init(start: note.place, end: note.place),
      context: .init())
    return (note, CodeActions(note.view, note.checkup).actions(asked))
  }

  /// The text after the action whose title begins with some words; `nil` when it is not offered.
  private func text(_ title: String, _ text: String) async -> String? {
    let (note, actions) = await actions(text)
    return actions.first { $0.title.hasPrefix(title) }.flatMap { action in
      action.edit.changes[note.view.uri].map(note.text)
    }
  }

  @Test(
    "write about a line what is then read so",
    arguments: [
      (
        "Zet een merk", "- [ ] Lamp bij de brug maken @gemeente‸\n",
        "- [ ] Lamp bij de brug maken @gemeente ^lamp-brug\n"
      ),
      (
        "Gedaan op", "- [ ] Lamp bij de brug maken @gemeente‸\n",
        "- [x] Lamp bij de brug maken @gemeente (gedaan 1 juli 2026)\n"
      ),
      (
        "Gedaan op", "- ‸Lamp bij de brug maken @gemeente  \r\n",
        "- Lamp bij de brug maken @gemeente (gedaan 1 juli 2026)  \r\n"
      ),
      (
        "Niet voor het verslag", "- [ ] Lamp bij de brug ‸maken @gemeente\n",
        "- [ ] Lamp bij de brug maken @gemeente (niet voor het verslag)\n"
      ),
    ])
  func lines(title: String, line: String, after: String) async {
    let wanted = OpenNote.note("## Afspraken\n" + after)
    #expect(await text(title, OpenNote.note("## Afspraken\n" + line)) == wanted)
  }

  @Test("offer nothing that is so already")
  func already() async {
    let line = OpenNote.note(
      "## Afspraken\n- [x] Lamp gemaakt @gemeente‸ (gedaan 1 mei 2026) ^lamp\n")
    let titles = await actions(line).actions.map(\.title)
    #expect(!titles.contains { $0.hasPrefix("Zet een merk") || $0.hasPrefix("Gedaan op") })
  }

  @Test("mend a finding")
  func fix() async {
    let slip = "---\nsoort: huiskamergesprek\ngebied: wset‸\ndatum: 2026-06-12\n---\n"
    #expect(
      await text("Maak er", slip) == slip.replacing("wset‸", with: "west"))
  }

  @Test("ask for the reason why a finding does not hold")
  func ignore() async throws {
    let note = OpenNote.note("## Zorgen\n- Bel 06-12345678‸ over de heg\n")
    let after = try #require(await text("Zeg waarom niet: phone-number", note))
    #expect(after.contains("over de heg <!-- wijk: negeer phone-number: -->\n"))
    let said = after.replacing("phone-number: -->", with: "phone-number: een nepnummer‸ -->")
    let codes = await actions(said).note.checkup.findings.values.joined()
      .filter { $0.suppression == nil }.map(\.code.description)
    #expect(!codes.contains("phone-number"))
    #expect(!codes.contains("ignore-without-reason"))
  }

  @Test("say so below the head for what is about the whole note")
  func whole() async throws {
    let after = try #require(
      await text("Zeg waarom niet: missing-attendance", "‸" + OpenNote.note("- Iets.\n")))
    #expect(after.contains("---\n<!-- wijk: negeer missing-attendance: -->\n- Iets.\n"))
  }

  @Test("mend all that is certain when that is asked for")
  func all() async throws {
    let note = await OpenNote("---\nsoort:huiskamergesprek\ngebied:west\ndatum: 2026-06-12\n---\n")
    let asked = LSP.CodeActionParameters(
      textDocument: .init(uri: note.view.uri), range: .top, context: .init(only: ["source.fixAll"]))
    let actions = CodeActions(note.view, note.checkup).actions(asked)
    let action = try #require(actions.first)
    #expect(actions.count == 1)
    #expect(
      note.text(after: action.edit.changes[note.view.uri] ?? []).hasPrefix(
        "---\nsoort: huiskamergesprek\ngebied: west\n"))
  }
}
