import Diagnostics
import Testing

@testable import LanguageServer

@Suite("Completion")
struct CompletionTests {
  private func labels(_ text: String, in language: Language = .dutch) async -> [String] {
    let earlier =
      OpenNote.note("## Afspraken\n- [ ] Lamp maken bij de brug @gemeente ^lamp\n")
      + "- [x] Bank geplaatst @gemeente ^bank\n"
    let note = await OpenNote(text, beside: ["eerder.md": earlier], in: language)
    return Completion(note.view, note.checkup).list(at: note.place)?.items.map(\.label) ?? []
  }

  @Test(
    "offers what fits, however it is typed",
    arguments: [
      ("---\ndat‸\n---\n", "datum"),
      ("---\nTHEM‸\n---\n", "thema's"),
      ("---\ngebied: we‸\n---\n", "Elzenveld-West"),
      ("---\ngebied: wijk w‸\n---\n", "Elzenveld-West"),
      ("---\ngebied: oost\nbuurt: bon‸\n---\n", "Bongerd"),
      ("---\nsoort: enquete‸\n---\n", "enquête"),
      ("---\nthema's: [groen, verk‸\n---\n", "verkeer"),
      ("---\nsamen met: woningst‸\n---\n", "De Elzen"),
      ("---\ncitaten: zon‸\n---\n", "zonder naam"),
      ("---\nstatus: def‸\n---\n", "definitief"),
      (OpenNote.note("- De heg is hoog #gro‸"), "#groen"),
      (OpenNote.note("- De heg is hoog #plantsoenen‸"), "#groen"),
      (OpenNote.note("- [ ] Bellen @elz‸"), "@de-elzen"),
      (OpenNote.note("- [ ] Bellen met de el‸"), "De Elzen"),
      (OpenNote.note("- [x] Gedaan ^la‸"), "^lamp"),
      (OpenNote.note("- [x] Gedaan ^brug‸"), "^lamp"),
      (OpenNote.note("- [‸"), "[ ]"),
      (OpenNote.note("- [ ] Bellen (ged‸"), "(gedaan 1 juli 2026)"),
      (OpenNote.note("## zrg‸"), "Zorgen"),
      (OpenNote.note("## ideeen‸"), "Ideeën"),
    ])
  func offers(text: String, first: String) async {
    #expect(await labels(text).first == first)
  }

  @Test("offers the agreements that are open, and no others")
  func open() async {
    #expect(await labels(OpenNote.note("- [x] Gedaan ^‸")) == ["^lamp"])
  }

  @Test("offers no key that is there already")
  func used() async {
    let keys = await labels("---\nday: 2026-06-12\n‸\n---\n")
    #expect(!keys.contains("datum"))
    #expect(keys.contains("gebied"))
  }

  @Test("speaks the language of the person")
  func english() async {
    #expect(await labels("---\ndat‸\n---\n", in: .english).first == "date")
    #expect(await labels(OpenNote.note("## conc‸"), in: .english).first == "Concerns")
  }

  @Test(
    "leaves a writer's own words alone",
    arguments: [
      OpenNote.note("- De heg is ho‸"), OpenNote.note("Mail naar info@elz‸"),
      OpenNote.note("De heg‸"), OpenNote.note("- [ ] Bellen (morgen) en d‸"),
    ])
  func silent(text: String) async {
    #expect(await labels(text).isEmpty)
  }

  @Test("puts what is chosen in the place of what was typed")
  func edit() async throws {
    let note = await OpenNote(OpenNote.note("- De heg #pla‸ is hoog\n"))
    let item = try #require(Completion(note.view, note.checkup).list(at: note.place)?.items.first)
    #expect(note.text(after: [item.textEdit]).hasSuffix("- De heg #groen is hoog\n"))
    // An editor that replaces the word at the cursor, and one that replaces what it is told, agree.
    #expect(item.filterText == "pla" && item.textEdit.newText == "groen")
  }
}
