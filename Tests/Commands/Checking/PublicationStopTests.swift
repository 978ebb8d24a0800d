import TestSupport
import Testing

@Suite("Settings that cannot be read stop publication")
struct PublicationStopTests {
  private func municipality(_ settings: String) throws -> TemporaryFolder {
    try TemporaryFolder(["wijk.yml": settings, "gesprekken/west.md": Notes.west])
  }

  static let broken = [
    "publikatie: { afronden op: 10 }\n", "publicatie: { afronden op: tientallen }\n",
    "gemeente: \"Elzenveld\npublicatie: { afronden op: 10 }\n", "gebeiden: {}\n",
  ]

  @Test("with the key named, and nothing written", arguments: broken)
  func stops(_ settings: String) throws {
    let folder = try municipality(settings)
    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("wijk.yml:1:"))
    #expect(run.messages.contains("fout["))
    #expect(run.messages.contains("wijk: er is niets openbaar gemaakt"))
    #expect(!folder.exists("rapporten"))
  }

  @Test("and leave earlier reports and the internal edition alone")
  func keeps() throws {
    let folder = try municipality("gemeente: Elzenveld\n")
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/index.md")
    try folder.write("gemeente: Ganzeveen\npublicatie: hoog\n", to: "wijk.yml")

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.status == 2)
    #expect(try folder.text("rapporten/bewoners/index.md") == before)
    #expect(try folder.text("rapporten/intern/index.md").contains("Ganzeveen"))
    #expect(!folder.exists("rapporten/partners"))
  }

  static let publishers = [
    ["export"], ["feedback", "--gebied", "Elzenveld-West"],
    ["themes", "export", "-o", "wijk.qdpx"],
  ]

  @Test("whatever command would publish", arguments: publishers)
  func others(_ arguments: [String]) throws {
    let folder = try municipality("publicatie: hoog\n")
    let run = try Transcript(arguments, in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("er is niets openbaar gemaakt"))
    #expect(try folder.files() == ["gesprekken/west.md", "wijk.yml"])
  }

  @Test("along the pipe as well")
  func pipe() throws {
    let folder = try municipality("publicatie: hoog\n")
    let parsed = try Transcript(["parse"], in: folder.path)
    try folder.write(parsed.output, to: "uit.ndjson")
    let document = try Transcript(["aggregate", "uit.ndjson"], in: folder.path)
    try folder.write(document.output, to: "uit.json")
    let run = try Transcript(["render", "uit.json", "-o", "uit"], in: folder.path)

    #expect(parsed.status == 1)
    #expect(parsed.messages.contains("wijk.yml:1:1: fout[wrong-type]"))
    #expect(run.status == 2)
    #expect(!folder.exists("uit"))
  }

  static let readers = [["check"], ["status"], ["agreements"], ["themes"]]

  @Test("and nothing else", arguments: readers)
  func works(_ arguments: [String]) throws {
    let folder = try municipality("publicatie: hoog\n")
    let run = try Transcript(arguments, in: folder.path)

    #expect(run.status == 1)
    #expect(!run.output.isEmpty)
    #expect((run.output + run.messages).contains("wrong-type"))
  }
}
