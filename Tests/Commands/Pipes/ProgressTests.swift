import TestSupport
import Testing

@Suite("--progress json")
struct ProgressTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
      "gesprekken/leeg.md": "",
    ])
  }

  /// The lines that a run told on standard error, each held against the schema.
  private func told(_ run: Transcript) throws -> [JSONValue] {
    let schema = try SchemaValidator(Transcript(["schema", "progress"]).output)
    return try run.messages.split(separator: "\n").map { text in
      let line = try JSONValue(String(text))
      #expect(schema.problems(in: line).isEmpty, "\(text)")
      return line
    }
  }

  private func run(_ arguments: [String], input: String = "") throws -> Transcript {
    try Transcript(arguments + ["--progress", "json"], in: folder.path, input: input)
  }

  private func events(_ lines: [JSONValue]) -> [String] {
    lines.compactMap { if case .text(let event)? = $0["event"] { event } else { nil } }
  }

  @Test("tells how far a run is, what it counted and how it ended")
  func parse() throws {
    let lines = try told(run(["parse"]))

    #expect(
      events(lines) == ["start", "progress", "finding", "message", "counters", "end"])
    #expect(lines.allSatisfy { $0["command"] == .text("parse") })
    #expect(lines[0]["version"] == .text("0.1.0"))
    #expect(lines[1]["step"] == .text("read"))
    #expect(lines[1]["done"] == .number(2))
    #expect(lines[1]["total"] == .number(2))
    #expect(lines[2]["finding"]?["code"] == .text("empty-note"))
    #expect(lines[4]["municipality"] == .text("Elzenveld"))
    let counters = lines[4]["counters"]
    #expect(counters?["found"] == .number(2))
    #expect(counters?["read"] == .number(1))
    #expect(counters?["reasons"]?["empty-note"] == .number(1))
    #expect(lines[5]["status"] == .number(1))
    #expect(lines[5]["code"] == .text("findings"))
    #expect(lines[5]["retry"] == .truth(false))
  }

  @Test("tells the same of a step in either language, and the same twice")
  func pipeline() throws {
    let notes = try Transcript(["parse"], in: folder.path).output
    let aggregated = try run(["aggregate"], input: notes)
    let rendered = try run(["render", "-o", "-"], input: aggregated.output)
    let dutch = try Transcript(
      ["rapporteer", "-o", "-", "--voortgang", "json"], in: folder.path, input: aggregated.output)

    #expect(try told(aggregated).contains { $0["step"] == .text("gather") })
    #expect(try told(aggregated).last?["code"] == .text("done"))
    #expect(try told(rendered).contains { $0["step"] == .text("render") })
    #expect(try told(rendered).contains { $0["counters"]?["files"] != nil })
    #expect(dutch.messages == rendered.messages)
    #expect(dutch.output == rendered.output)
  }

  @Test("tells of compile what it tells of the steps, and less when it is to be quiet")
  func compile() throws {
    let run = try run(["compile", "-o", "uit", "--stil"])
    let lines = try told(run)

    #expect(run.status == 1)
    #expect(!events(lines).contains("message"))
    let counters = lines.compactMap { $0["counters"] }.first
    #expect(counters?["found"] == .number(2))
    #expect(counters?["areas"] == .number(1))
    #expect(counters?["files"] == .number(4))
  }

  @Test("does not end with a failure for a line that is no note")
  func poisoned() throws {
    let notes = """
      {"municipality":"Elzenveld","path":"a.md","text":"# West, 12-3-2026\\n\\n- Iets"}
      {"municipality":"Elzenveld","path":"b.md","base64":"%%%"}
      geen regel
      """
    let run = try run(["parse", "--notes-json", "-"], input: notes)
    let lines = try told(run)

    #expect(run.status == 0)
    #expect(lines.last?["code"] == .text("done"))
    #expect(
      lines.compactMap { $0["counters"] }.first?["reasons"]?["unreadable-line"] == .number(2))
  }

  @Test(
    "says why nothing was made, and whether another machine may do it",
    arguments: [
      ("aggregate nergens.ndjson", "file-not-found", false),
      ("aggregate wijk.yml", "refused", false),
      ("parse > /dev/full", "disk-full", true),
      ("compile --gebied nergens", "refused", false),
    ])
  func failures(_ command: String, _ code: String, _ retry: Bool) throws {
    let words = command.split(separator: " ", maxSplits: 1)
    let run = try Transcript(
      script: "wijk \(words[0]) --progress json \(words[1])", in: folder.path)
    let last = try #require(told(run).last)

    #expect(run.status == 2)
    #expect(last["event"] == .text("end"))
    #expect(last["status"] == .number(2))
    #expect(last["code"] == .text(code))
    #expect(last["retry"] == .truth(retry))
  }

  @Test("has no other form")
  func otherForm() throws {
    let run = try Transcript(["parse", "--progress", "xml"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("wijk: 'xml' is geen formaat"))
  }
}
