import TestSupport
import Testing

@Suite("A run that is narrowed by an option")
struct NarrowedRunTests {
  /// The reports of two areas, made in full.
  private func municipality() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "wijk.yml":
        "gebieden: { west: { naam: Elzenveld-West }, noord: { naam: Noord }, oost: { naam: Oost } }",
      "gesprekken/west.md": Notes.west, "gesprekken/noord.md": Notes.noord,
    ])
    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    #expect(run.status == 0)
    return folder
  }

  private static let more = "\n## Wensen\n- Een prullenbak bij de halte.\n"

  @Test("to an area updates that area, and keeps the others on the index")
  func area() throws {
    let folder = try municipality()
    let others = try folder.text("rapporten/bewoners/noord.html")
    try folder.write(Notes.west + Self.more, to: "gesprekken/west.md")
    try folder.write(Notes.noord + Self.more, to: "gesprekken/noord.md")

    let run = try Transcript(["compile", "--gebied", "west"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.lines.last?.contains("1 gebied, 4 bestanden") == true)
    #expect(!run.messages.contains("verwijderd"))
    #expect(try folder.text("rapporten/bewoners/west.html").contains("prullenbak"))
    #expect(try folder.text("rapporten/bewoners/noord.html") == others)
    let index = try folder.text("rapporten/bewoners/index.html")
    #expect(index.contains("west.html") && index.contains("noord.html"))
    #expect(folder.exists("rapporten/intern/noord.html"))
  }

  @Test("to an area that is alone in a new folder has an index of that area")
  func newFolder() throws {
    let folder = try municipality()
    let run = try Transcript(["compile", "--gebied", "west", "-o", "uit"], in: folder.path)

    #expect(run.status == 0)
    #expect(
      try folder.files(below: "uit/bewoners") == [
        "index.html", "index.md", "west.html", "west.md",
      ])
    #expect(try !folder.text("uit/bewoners/index.html").contains("noord.html"))
  }

  @Test("to a format adds to the others", arguments: ["html", "md"])
  func format(_ format: String) throws {
    let folder = try municipality()
    let before = try folder.files(below: "rapporten")
    try folder.write(Notes.west + Self.more, to: "gesprekken/west.md")

    let run = try Transcript(["compile", "--formaat", format], in: folder.path)

    #expect(run.status == 0)
    #expect(try folder.files(below: "rapporten") == before)
  }

  @Test("names the pages that it leaves, and a run of everything deletes and counts them")
  func withdrawn() throws {
    let folder = try municipality()
    try folder.write(
      "gebieden: { west: { naam: Elzenveld-West }, noord2: { naam: Noord } }", to: "wijk.yml")

    let some = try Transcript(["compile", "--gebied", "west"], in: folder.path)
    #expect(
      some.lines.contains(
        "wijk: in 'rapporten' staat nog van eerder, niet bijgewerkt: 'bewoners/noord.html',"
          + " 'bewoners/noord.md', 'bewoners/oost.html', 'bewoners/oost.md'"))
    #expect(folder.exists("rapporten/bewoners/noord.html"))

    let all = try Transcript(["compile", "--json"], in: folder.path)
    #expect(all.messages.contains(", 4 verwijderd)"))
    #expect(try JSONValue(all.output)["deleted"] == .number(4))
    #expect(!folder.exists("rapporten/bewoners/noord.html"))
    #expect(folder.exists("rapporten/intern/noord.html"))
  }

  @Test("or not, keeps what somebody wrote on a page, and says where")
  func edited() throws {
    let folder = try municipality()
    try folder.write("met de hand", to: "rapporten/bewoners/west.html")
    try folder.write("", to: "rapporten/kaart.png")

    let run = try Transcript(["compile", "--json"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("bewaard als 'rapporten/aangepast/bewoners/west.html'"))
    #expect(run.messages.contains("in 'rapporten' blijft staan wat wijk niet schreef: 'kaart.png'"))
    #expect(try folder.text("rapporten/aangepast/bewoners/west.html") == "met de hand")
    let report = try JSONValue(run.output)
    #expect(report["foreign"]?[0] == .text("kaart.png"))
    #expect(report["copies"]?[0]?["file"] == .text("bewoners/west.html"))
    let schema = try SchemaValidator(Transcript(["schema", "compile"]).output)
    #expect(schema.problems(in: report).isEmpty)
  }
}
