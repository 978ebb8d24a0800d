import Foundation
import TestSupport
import Testing

@Suite("wijk themes export")
struct ThemesExportTests {
  private static let example = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  private static let privateNote = """
    ---
    soort: koffie
    gebied: Noord
    datum: 2026-04-02
    aanwezig: 9 bewoners
    ---
    ## Zorgen
    - De noordenwind waait; bel 06-12345678.
    """

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
      "gesprekken/noord.md": Self.privateNote,
    ])
  }

  @Test("writes a project for everybody, and leaves out a line with personal data")
  func everybody() throws {
    let folder = try folder()

    let run = try Transcript(["themes", "export", "-o", "wijk.qdpx"], in: folder.path)
    let file = String(decoding: try folder.bytes("wijk.qdpx"), as: UTF8.self)

    #expect(run.status == 1)
    #expect(run.messages.contains("Noord: 1 regel blijft binnen, om persoonsgegevens:"))
    #expect(file.hasPrefix("PK"))
    #expect(file.contains("repareert fietsen"))
    #expect(!file.contains("12345678"))
  }

  @Test("hands over what a person took upon himself, with the reason")
  func allowance() throws {
    let folder = try folder()

    let run = try Transcript(
      ["themes", "export", "-o", "wijk.qdpx", "--toestaan", "phone-number=is van de gemeente"],
      in: folder.path)
    let file = String(decoding: try folder.bytes("wijk.qdpx"), as: UTF8.self)

    #expect(run.status == 0)
    #expect(file.contains("noordenwind"))
    #expect(file.contains("ondanks een telefoonnummer: is van de gemeente."))
  }

  @Test("has everything for the municipality itself")
  func everything() throws {
    let folder = try folder()

    let run = try Transcript(
      ["themas", "exporteer", "--uit", "wijk.qdpx", "--editie", "intern"], in: folder.path)
    let file = String(decoding: try folder.bytes("wijk.qdpx"), as: UTF8.self)

    #expect(run.status == 0)
    #expect(run.lines.last?.hasSuffix("INTERN: alleen voor de gemeente.") == true)
    #expect(file.contains("noordenwind") && file.contains("2026-04-02"))
  }

  @Test("writes a codebook to standard output, and the same bytes every time")
  func codebook() throws {
    let run = try Transcript(["themes", "export", Self.example, "-o", "-", "--format", "qdc"])
    let again = try Transcript(["themes", "export", Self.example, "-o", "-", "--format", "qdc"])

    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<?xml"))
    #expect(run.output.contains("name=\"Winkels en werk\""))
    #expect(run.output.contains("name=\"Eenzaamheid\""))
    #expect(again.output == run.output)
  }

  @Test("speaks English as well")
  func english() throws {
    let run = try Transcript(
      ["themes", "export", Self.example, "-o", "-", "--format", "qdc", "--taal", "en"])

    #expect(run.output.contains("name=\"Kind of statement\""))
    #expect(run.output.contains("name=\"Loneliness\""))
  }

  @Test(
    "says what it cannot do, and writes nothing",
    arguments: [
      (["-o", "wijk.pdf"], "'wijk.pdf' eindigt niet op .qdc of .qdpx"),
      (["-o", "qdpx"], "'qdpx' eindigt niet op .qdc of .qdpx"),
      (["-o", "-"], "welk formaat het moet zijn"),
      (["-o", "-", "--formaat", "csv"], "'csv' is geen formaat (kies uit qdc, qdpx)"),
      (["-o", "a.qdc", "--formaat", "qdpx"], "geen naam voor een bestand in het formaat qdpx"),
      (["-o", "a.qdpx", "--editie", "partners"], "'partners' is geen editie voor onderzoek"),
      (["-o", "nergens/a.qdpx"], "nergens"),
      (["-o", "map.qdc"], "map.qdc"),
      ([], "waarheen de thema's moeten, staat er niet bij"),
      (["-o", "a.qdpx", "--gebied", "zuid"], "er zijn geen notities over 'zuid'"),
    ])
  func badInput(_ words: [String], _ message: String) throws {
    let folder = try folder()
    try folder.write("", to: "map.qdc/leeg.txt")
    let before = try folder.files()

    let run = try Transcript(["themes", "export"] + words, in: folder.path)

    #expect(run.status == 2, "\(run.messages)")
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.output.isEmpty)
    #expect(try folder.files() == before)
  }
}
