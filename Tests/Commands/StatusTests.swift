import Foundation
import TestSupport
import Testing

@Suite("wijk status")
struct StatusTests {
  private static let example = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  private static let settings = """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West, buurten: [Lindehof, Wissel] }
      noord: { naam: Noord }
    """

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": Self.settings,
      "gesprekken/west.md": Notes.west.replacing("datum:", with: "buurt: Lindehof\ndatum:"),
    ])
  }

  @Test("shows two tables, and the gaps of each area in sentences")
  func page() throws {
    let folder = try folder()
    for language in ["nl", "en"] {
      let run = try Transcript(
        ["status", "--taal", language], in: folder.path, environment: ["COLUMNS": "80"])

      #expect(run.status == 0)
      try expectGolden(run.output, "status.\(language).txt")
    }
  }

  @Test("fits the terminal, whatever its width", arguments: [40, 60, 80, 120])
  func width(_ columns: Int) throws {
    let run = try Transcript(
      ["overzicht", Self.example, "--peildatum", "2026-07-01"],
      environment: ["COLUMNS": String(columns)])

    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= columns }, "\(lines.filter { $0.count > columns })")
    #expect(lines.contains("Broekerhaar"))
    #expect(run.output.contains("Nog nooit gesproken in") || columns == 40)
  }

  @Test("writes JSON as its schema says")
  func json() throws {
    let run = try Transcript(
      ["status", Self.example, "--json", "--peildatum", "2026-07-01", "--periode", "2026-Q2"])
    let document = try JSONValue(run.output)

    #expect(
      try SchemaValidator(Transcript(["schema", "status"]).output).problems(in: document) == [])
    #expect(document["areas"]?[0]?["id"] == .text("elzenveld-west"))
    #expect(document["period"]?["from"] == .text("2026-04-01"))
  }

  @Test("keeps to one area, and says in which period nobody spoke")
  func scope() throws {
    let folder = try folder()

    let area = try Transcript(["status", "--gebied", "noord"], in: folder.path)
    let period = try Transcript(["status", "--periode", "2020"], in: folder.path)

    #expect(!area.output.contains("West"))
    #expect(area.output.contains("Nog geen gesprek."))
    #expect(period.status == 0)
    #expect(period.messages.contains("er zijn geen gesprekken in '2020'"))
  }

  @Test(
    "says what it cannot do",
    arguments: [
      (["--gebied", "wets"], "'wets' is geen gebied in wijk.yml"),
      (["--periode", "ooit"], "'ooit' is geen periode"),
      (["nergens"], "'nergens' bestaat niet"),
    ])
  func badInput(_ words: [String], _ message: String) throws {
    let folder = try folder()
    let run = try Transcript(["status"] + words, in: folder.path)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message))
  }
}
