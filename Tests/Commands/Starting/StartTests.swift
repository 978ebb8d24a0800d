import TestSupport
import Testing

@Suite("wijk init and wijk new")
struct StartTests {
  @Test("make a municipality that compiles without a finding", arguments: ["nl", "en"])
  func starts(_ language: String) throws {
    let folder = try TemporaryFolder()

    let start = try Transcript(["init", "stad", "--taal", language], in: folder.path)
    let compiled = try Transcript(["compile", "stad"], in: folder.path)

    #expect(start.status == 0)
    #expect(start.output.hasSuffix("stad/wijk.yml\n"))
    #expect(compiled.status == 0)
    #expect(compiled.lines.count == 1, "\(compiled.messages)")
    #expect(folder.exists("stad/.github/workflows/wijk.yml"))
  }

  @Test("never write over anything")
  func keeps() throws {
    let folder = try TemporaryFolder([".gitignore": "van mij"])
    _ = try Transcript(["begin"], in: folder.path)

    let again = try Transcript(["begin"], in: folder.path)

    #expect(again.status == 2)
    #expect(again.messages.hasPrefix("wijk: in '.' staat al een wijk.yml"))
    #expect(try folder.text(".gitignore") == "van mij")
  }

  @Test("make a note with today's date that compiles")
  func note() throws {
    let folder = try TemporaryFolder()

    let first = try Transcript(["new", "--gebied", "West"], in: folder.path)
    let second = try Transcript(["nieuw", "--gebied", "West"], in: folder.path)

    #expect(first.output == "2026-07-01-huiskamergesprek-west.md\n")
    #expect(second.output == "2026-07-01-huiskamergesprek-west-2.md\n")
    let note = try folder.text("2026-07-01-huiskamergesprek-west.md")
    #expect(note.hasPrefix("---\nsoort: huiskamergesprek\ngebied: West\n"))
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
