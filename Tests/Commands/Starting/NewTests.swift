import TestSupport
import Testing

@Suite("wijk new")
struct NewTests {
  @Test("make a note with today's date")
  func note() throws {
    let folder = try TemporaryFolder()

    let first = try Transcript(["new", "--gebied", "West"], in: folder.path)
    let second = try Transcript(["nieuw", "--gebied", "West"], in: folder.path)

    #expect(first.output == "2026-07-01-huiskamergesprek-west.md\n")
    #expect(second.output == "2026-07-01-huiskamergesprek-west-2.md\n")
    let note = try folder.text("2026-07-01-huiskamergesprek-west.md")
    #expect(note.hasPrefix("---\nsoort: huiskamergesprek\ngebied: West\n"))
  }

  @Test("call the area by its name, and name it by its word")
  func title() throws {
    let folder = try TemporaryFolder([
      "wijk.yml": "gebieden: { elzenveld-west: { naam: Elzenveld-West, ook bekend als: [west] } }"
    ])

    let form = try Transcript(["new", "--gebied", "west"], in: folder.path).output

    let note = try folder.text(form.split(separator: "\n").joined())
    #expect(note.contains("\ngebied: elzenveld-west\n"))
    #expect(note.contains("\n# Huiskamergesprek Elzenveld-West\n"))
  }

  @Test("is no conversation until something is filled in", arguments: ["nl", "en"])
  func form(_ language: String) throws {
    let folder = try TemporaryFolder(["west.md": Notes.west])
    let form = try Transcript(["new", "--gebied", "West", "--taal", language], in: folder.path)
      .output.split(separator: "\n").joined()

    let untouched = try Transcript(["check", form], in: folder.path)
    let compiled = try Transcript(["compile"], in: folder.path)
    try folder.write(
      try folder.text(form).replacing("## Zorgen\n", with: "## Zorgen\n- De lamp is stuk\n")
        .replacing("## Concerns\n", with: "## Concerns\n- The lamp is broken\n"), to: form)
    let filledIn = try Transcript(["parse"], in: folder.path)

    #expect(untouched.output.contains("fout[empty-note]: het formulier is nog niet ingevuld"))
    #expect(compiled.lines.last?.hasPrefix("2 notities gevonden: 1 gelezen, 1 overgesl") == true)
    #expect(filledIn.output.split(separator: "\n").count == 2)
    let note = try #require(filledIn.output.split(separator: "\n").first)
    #expect(note.contains(#""connectors":null"#), "a hint is no content")
    #expect(note.contains(#""withheld":[]"#))
  }

  @Test("counts who was there as something that was filled in")
  func attendance() throws {
    let folder = try TemporaryFolder()
    let form = try Transcript(["new", "--gebied", "West"], in: folder.path)
      .output.split(separator: "\n").joined()
    let lines = try folder.text(form).split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(
      lines.map { $0.hasPrefix("aanwezig:") ? "aanwezig: 9 bewoners" : $0 }
        .joined(separator: "\n"), to: form)

    #expect(try Transcript(["compile"], in: folder.path).status == 0)
  }

  @Test("put a note among the others, under the day and kind that were asked for")
  func place() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Notes.west])

    let run = try Transcript(
      ["new", "--soort", "wijkwandeling", "--datum", "12-3-2026"], in: folder.path)

    #expect(run.output == "gesprekken/2026-03-12-wijkwandeling.md\n")
  }

  @Test("open a note only when asked, and say when there is no editor")
  func editor() throws {
    let folder = try TemporaryFolder()

    let none = try Transcript(["new", "--open"], in: folder.path)
    let some = try Transcript(
      ["new", "--open"], in: folder.path, environment: ["EDITOR": "echo geopend:"])

    #expect(none.status == 2)
    #expect(none.messages.hasPrefix("wijk: er is geen editor ingesteld"))
    #expect(some.output.contains("geopend: 2026-07-01-huiskamergesprek-2.md"))
  }
}
