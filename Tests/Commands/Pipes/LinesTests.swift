import TestSupport
import Testing

@Suite("Lines of wijk parse")
struct LinesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "elzenveld/wijk.yml": "gemeente: Elzenveld\n", "elzenveld/gesprekken/west.md": Notes.west,
      "elzenveld/gesprekken/noord.md": Notes.noord,
      "ganzeveen/wijk.yml": "gemeente: Ganzeveen\n", "ganzeveen/gesprekken/west.md": Notes.west,
      "zelfde/wijk.yml": "gemeente: Elzenveld\nhoofdopgaven: 2\n",
      "zelfde/gesprekken/noord.md": Notes.noord,
      "naamloos/noord.md": Notes.noord,
    ])
  }

  private func lines(of folders: String...) throws -> [String] {
    try Transcript(["parse"] + folders, in: folder.path).output
      .split(separator: "\n").map { "\($0)\n" }
  }

  @Test("say each whose they are")
  func owners() throws {
    let lines = try lines(of: "elzenveld", "ganzeveen").map { try JSONValue($0) }

    let (own, others) = (lines[0], lines[2])
    #expect(own["municipality"] == .text("Elzenveld"))
    #expect(others["municipality"] == .text("Ganzeveen"))
    #expect(own["settings"] != others["settings"])
    #expect(
      lines.allSatisfy { line in
        [own, others].contains {
          $0["municipality"] == line["municipality"] && $0["settings"] == line["settings"]
        }
      })
    #expect(lines.suffix(2).map { $0["context"]?["notes"] } == [.number(2), .number(1)])
  }

  @Test("of two municipalities are never mixed, whatever their order")
  func twoMunicipalities() throws {
    let lines = try lines(of: "elzenveld", "ganzeveen")
    for lines in [lines, lines.reversed()] {
      let run = try Transcript(["aggregate"], input: lines.joined())

      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.lines.count == 1)
      #expect(run.messages.contains("notities van twee gemeenten binnen"))
      #expect(run.messages.contains("'Elzenveld'") && run.messages.contains("'Ganzeveen'"))
    }
  }

  @Test("can be told apart again by what they say")
  func toldApart() throws {
    let lines = try lines(of: "elzenveld", "ganzeveen").reversed()
    let own = lines.filter { $0.contains("\"municipality\":\"Ganzeveen\"") }

    let mixed = try Transcript(["aggregate"], input: own.joined())
    let alone = try Transcript(["parse"], in: folder.path("ganzeveen"))
    let plain = try Transcript(["aggregate"], input: alone.output)

    #expect(mixed.status == 0)
    #expect(mixed.output == plain.output)
  }

  @Test("that were read against other settings are refused", arguments: ["zelfde", "naamloos"])
  func otherSettings(_ other: String) throws {
    let run = try Transcript(
      ["aggregate"], input: try lines(of: "elzenveld", other).joined())

    #expect(run.status == 2)
    #expect(
      run.messages.contains(
        other == "zelfde"
          ? "van 'Elzenveld' binnen die met verschillende instellingen" : "gemeente zonder naam"))
    let named = try Transcript(
      ["aggregate", "--gemeente", other], in: folder.path, input: lines(of: "elzenveld").joined())
    #expect(named.status == 2)
    #expect(named.output.isEmpty)
  }

  @Test("of two municipalities with one name are not taken for one, nor a note for another")
  func oneName() throws {
    let texts = [Notes.west, Notes.west.replacing("jungle", with: "wildernis")]
    let lines = try texts.map { text in
      let town = try TemporaryFolder([
        "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": text,
      ])
      return try Transcript(["parse"], in: town.path).output
    }
    for options in [[], ["--each"], ["--merge"]] {
      let input =
        options == ["--merge"]
        ? try lines.map { try Transcript(["aggregate", "--part"], input: $0).output } : lines
      let run = try Transcript(["aggregate"] + options, input: input.joined())

      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.lines.count == 1)
      #expect(run.messages.contains("van 'west.md' kwamen twee verschillende teksten binnen"))
    }
    let twice = try Transcript(["aggregate"], input: lines[0] + lines[0])
    #expect(twice.status == 0)
    #expect(twice.messages.contains("elke telt één keer"))
  }

  @Test("take the settings that are pointed to when these are the same")
  func settingsElsewhere() throws {
    let lines = try lines(of: "elzenveld").joined()
    let named = try Transcript(
      ["aggregate", "--gemeente", "elzenveld"], in: folder.path, input: lines)

    #expect(named.status == 0)
    #expect(named.output == (try Transcript(["aggregate"], input: lines).output))
  }

  @Test("become a document for each municipality when that is asked for, whatever their order")
  func each() throws {
    let lines = try lines(of: "ganzeveen", "elzenveld")
    let alone = try ["elzenveld", "ganzeveen"].map { name in
      try Transcript(["aggregate"], input: self.lines(of: name).joined()).output
    }
    for lines in [lines, lines.reversed()] {
      let run = try Transcript(["aggregate", "--each"], input: lines.joined())
      #expect(run.status == 0)
      #expect(run.output == alone.joined())

      let parts = try Transcript(["aggregate", "--part", "--elk"], input: lines.joined())
      #expect(parts.output.split(separator: "\n").count == 2)
      let merged = try Transcript(["aggregate", "--merge", "--each"], input: parts.output)
      #expect(merged.output == alone.joined())
      #expect(try Transcript(["aggregate", "--merge"], input: parts.output).status == 2)
    }
  }

  @Test("of a municipality that comes to nothing do not cost the others their document")
  func oneFails() throws {
    let whole = try lines(of: "ganzeveen")
    let cut = try lines(of: "elzenveld").dropLast()
    let poison =
      #"{"code":"unreadable-line","municipality":null,"note":"line-1","schema":"wijk.skipped/1","settings":null}"#
    let run = try Transcript(
      ["aggregate", "--each"], input: (cut + [poison + "\n"] + whole).joined())

    #expect(run.status == 2)
    #expect(run.output == (try Transcript(["aggregate"], input: whole.joined()).output))
    #expect(run.messages.contains("Elzenveld: wijk: de uitvoer van `wijk parse` is afgekapt"))
    #expect(run.messages.contains("want van een onbekende gemeente: 1 regel"))
  }

  @Test("with settings that somebody changed are refused")
  func changedSettings() throws {
    let lines = try lines(of: "elzenveld").joined()
    let changed = lines.replacing("\"maximumHeadlines\":3", with: "\"maximumHeadlines\":4")
    let run = try Transcript(["aggregate"], input: changed)

    #expect(changed != lines)
    #expect(run.status == 2)
    #expect(run.messages.contains("de instellingen die meekwamen zijn niet die"))
  }
}
