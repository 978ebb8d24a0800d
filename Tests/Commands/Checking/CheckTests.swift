import TestSupport
import Testing

@Suite("wijk check")
struct CheckTests {
  private static let settings = """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West, buurten: [Lindehof] }
    """

  private static let good = """
    ---
    soort: huiskamergesprek
    gebied: west
    datum: 2026-06-12
    samen met: wijkconsulent
    aanwezig: 9 bewoners
    ---
    ## Wat gaat goed
    - Veel groen.
    """

  /// A note with one slip that can be mended without doubt, and one that is a guess.
  private static let slips = good.replacing("soort: ", with: "soort:").replacing(
    "gebied: west", with: "gebied: wset")

  private func municipality(_ notes: [String: String]) throws -> TemporaryFolder {
    let notes = Dictionary(
      uniqueKeysWithValues: notes.map { ("gesprekken/\($0.key)", $0.value) })
    return try TemporaryFolder(notes.merging(["wijk.yml": Self.settings]) { first, _ in first })
  }

  private func check(_ arguments: String..., in folder: TemporaryFolder) throws -> Transcript {
    try Transcript(["check", "--peildatum", "2026-07-01"] + arguments, in: folder.path)
  }

  @Test("is content with a good note")
  func content() throws {
    let run = try check("--format", "concise", in: municipality(["a.md": Self.good]))

    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test("tells each finding by place and code, and ends with 1 only for errors")
  func concise() throws {
    let folder = try municipality(["a.md": Self.slips])
    let run = try check("--format", "concise", in: folder)

    #expect(run.output.contains("gesprekken/a.md:2:1: let op[missing-space-after-colon]"))
    #expect(run.output.contains("gesprekken/a.md:3:9: let op[unknown-area]"))
    #expect(run.status == 0)
    #expect(try check("--strict", in: folder).status == 1)
  }

  @Test("mends what is certain, shows it first on request, and is done after one run")
  func fixing() throws {
    let folder = try municipality(["a.md": Self.slips])

    let shown = try check("--diff", in: folder)
    #expect(shown.status == 1)
    #expect(shown.output.contains("-soort:huiskamergesprek\n+soort: huiskamergesprek\n"))
    #expect(try folder.text("gesprekken/a.md") == Self.slips)

    _ = try check("--fix", in: folder)
    let mended = try folder.text("gesprekken/a.md")
    #expect(mended == Self.slips.replacing("soort:huis", with: "soort: huis"))

    _ = try check("--fix", in: folder)
    #expect(try folder.text("gesprekken/a.md") == mended)
  }

  @Test("mends guesses only when asked")
  func guessing() throws {
    let folder = try municipality(["a.md": Self.slips])
    let run = try check("--fix", "--unsafe", "--format", "concise", in: folder)

    #expect(try folder.text("gesprekken/a.md") == Self.good)
    #expect(run.output.isEmpty)
    #expect(try check("--unsafe", in: folder).status == 2)
  }

  @Test("keeps every other byte of a file: its line breaks and its mark")
  func bytes() throws {
    let old = "\u{FEFF}" + Self.slips.replacing("\n", with: "\r\n")
    let folder = try municipality(["a.md": old])
    _ = try check("--fix", in: folder)

    let mended = old.replacing("soort:huis", with: "soort: huis")
    #expect(try folder.bytes("gesprekken/a.md") == Array(mended.utf8))
  }

  @Test("reads all notes to judge one, and tells only of that one")
  func oneNote() throws {
    let opening = Self.good + "\n## Afspraken\n- [ ] heg snoeien @gemeente (eind juli) ^heg"
    let closing =
      Self.slips + "\n## Afspraken\n- [x] ^heg (gedaan 10 juni) (teruggekoppeld 12 juni)"
    let folder = try municipality(["a.md": opening, "b.md": closing])

    let run = try check("gesprekken/a.md", "--format", "concise", in: folder)

    #expect(run.output.isEmpty)
  }

  @Test("names a note as it was named, wherever wijk.yml is")
  func paths() throws {
    let folder = try municipality(["a.md": Self.slips])
    let run = try check("gesprekken/a.md", "--format", "concise", in: folder)

    #expect(run.output.hasPrefix("gesprekken/a.md:2:1: "))
  }

  @Test("starts from a baseline that only shrinks")
  func baseline() throws {
    let folder = try municipality(["a.md": Self.slips])
    let first = try check("--baseline", "oud.json", in: folder)
    #expect(first.status == 2)

    _ = try check("--baseline", "oud.json", "--write-baseline", in: folder)
    let second = try check("--baseline", "oud.json", "--strict", "--format", "concise", in: folder)
    #expect(second.status == 0)
    #expect(second.output.isEmpty)

    _ = try check("--fix", "--baseline", "oud.json", "--write-baseline", in: folder)
    let third = try check("--baseline", "oud.json", "--format", "concise", in: folder)
    #expect(third.output.contains("unknown-area") == false)
  }

  @Test("counts a file that is no note beside the notes")
  func passedOver() throws {
    let folder = try municipality(["a.md": Self.slips, "verslag.docx": "geen notitie"])
    let run = try check(in: folder)

    #expect(run.output.contains("in 1 van 1 notitie en 1 ander bestand. 1 gelezen"))
    let alone = try check(in: municipality(["a.md": Self.good, "verslag.docx": "geen notitie"]))
    #expect(alone.output.contains("1 waarschuwing in 1 bestand naast de notities. 1 gelezen"))
  }

  @Test("counts by code")
  func statistics() throws {
    let folder = try municipality(["a.md": Self.slips, "b.md": Self.slips])
    let run = try check("--statistics", in: folder)

    #expect(run.output.contains("2  missing-space-after-colon"))
  }

  @Test("looks for what is selected, and says which name was meant")
  func selecting() throws {
    let folder = try municipality(["a.md": Self.slips])

    let run = try check("--select", "names", "--format", "concise", in: folder)
    #expect(run.output.split(separator: "\n").count == 1)

    let wrong = try check("--select", "unknown-aera", in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("bedoelt u 'unknown-area'?"))
  }

  @Test("gives programs one document, also when there is nothing to check")
  func documents() throws {
    let folder = try municipality(["a.md": Self.good])
    for format in ["json", "sarif", "gitlab"] {
      let run = try check("weg", "--format", format, in: folder)
      #expect(run.status == 2)
      _ = try JSONValue(run.output)
    }
  }
}
