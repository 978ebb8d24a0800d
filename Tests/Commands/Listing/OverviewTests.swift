import TestSupport
import Testing

@Suite("wijk overview")
struct OverviewTests {
  private static let names = ["Elzenveld", "Ganzeveen", "Lindehage"]

  /// A document a line, of municipalities that may be named.
  private func documents(_ publication: String = "publicatie: { landelijk: ja }") throws -> String {
    try Self.names.map { name in
      var files = ["wijk.yml": "gemeente: \(name)\n\(publication)\n"]
      for number in 1...5 {
        files["gesprekken/\(number).md"] = """
          gebied: \(name)-West
          datum: 2026-0\(number)-12
          aanwezig: { bewoners: 9 }

          ## Zorgen
          - Het pad naar de halte is te donker #verlichting
          ## Afspraken
          - [x] Lampen plaatsen langs pad \(number) @gemeente #verlichting
          """
      }
      let folder = try TemporaryFolder(files)
      let lines = try Transcript(["parse"], in: folder.path).output
      return try Transcript(["aggregate", "--peildatum", "2026-07-01"], input: lines).output
    }.joined()
  }

  @Test("tells what matters in several municipalities, and what others did about it")
  func picture() throws {
    let run = try Transcript(["landelijk"], input: documents())

    #expect(run.status == 0)
    #expect(run.output.contains("# Wat er speelt in het land"))
    #expect(run.output.contains("3 gemeenten, 3 gebieden en 15 gesprekken"))
    #expect(run.output.contains("## Leren van elkaar"))
    #expect(run.output.contains("Elzenveld, Elzenveld-West"))
    #expect(run.messages.contains("3 met naam"))
  }

  @Test("is a page, a table and JSON as well", arguments: ["html", "csv", "json"])
  func forms(_ form: String) throws {
    let run = try Transcript(
      ["overview", "--format", form, "--taal", "en"], input: documents())

    #expect(run.status == 0)
    switch form {
    case "html":
      #expect(run.output.hasPrefix("<!DOCTYPE html>"))
      #expect(run.output.contains("<html lang=\"en\">"))
    case "csv": #expect(run.output.contains("verlichting;"))
    default:
      let schema = try SchemaValidator(Transcript(["schema", "overview"]).output)
      #expect(schema.problems(in: try JSONValue(run.output)).isEmpty)
    }
  }

  @Test("leaves out a municipality whose settings cannot be read, and says so")
  func unreadable() throws {
    let broken = try documents("publicatie: { landelijk: misschien }")
    let run = try Transcript(["overview"], input: try documents() + broken)

    #expect(run.status == 2)
    #expect(run.output.contains("3 gemeenten"))
    #expect(run.messages.contains("Elzenveld: "))
    #expect(try Transcript(["overview"], input: broken).status == 2)
  }

  @Test("counts no municipality twice")
  func twice() throws {
    let documents = try documents()
    let run = try Transcript(["overview", "--format", "json"], input: documents + documents)

    #expect(run.status == 2)
    #expect(
      run.output == (try Transcript(["overview", "--format", "json"], input: documents).output))
    #expect(run.messages.contains("telt niet mee"))
  }
}
