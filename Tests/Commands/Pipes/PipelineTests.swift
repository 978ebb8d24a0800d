import TestSupport
import Testing

@Suite("wijk parse, aggregate and render")
struct PipelineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "gesprekken/west.md": Notes.west, "gesprekken/noord/bankje.md": Notes.noord,
      "gesprekken/leeg.md": "", "wijk.yml": "gemeente: Elzenveld\n",
      "opgaven/noord.md": "# Noord\n\n## Een plek om te zitten\n\nMet elkaar.\n",
    ])
  }

  private func pipe(_ parsed: String) throws -> Transcript {
    let document = try Transcript(["aggregate"], in: folder.path, input: parsed)
    return try Transcript(
      ["render", "--editie", "alle", "-o", "pijp"], in: folder.path, input: document.output)
  }

  @Test("give the same bytes as compile")
  func sameBytes() throws {
    let parsed = try Transcript(["parse"], in: folder.path)
    let rendered = try pipe(parsed.output)
    let compiled = try Transcript(
      ["compile", "--editie", "alle", "-o", "ineens"], in: folder.path)

    #expect(parsed.status == 1)
    #expect(rendered.status == 0)
    #expect(compiled.status == 1)
    try expectSameFiles(folder, "ineens", "pijp")
  }

  @Test("give the same bytes from notes that were parsed in parts")
  func parts() throws {
    let parts = try ["noord", "leeg.md", "west.md"].map { part in
      try Transcript(["parse", "gesprekken/\(part)"], in: folder.path).output
    }
    _ = try pipe(parts.joined())
    _ = try Transcript(["compile", "--editie", "alle", "-o", "ineens"], in: folder.path)

    try expectSameFiles(folder, "ineens", "pijp")
  }

  @Test("carry a talk about two areas through to both, as the schemas say")
  func twoAreas() throws {
    try folder.write(Notes.together, to: "gesprekken/samen.md")
    let parsed = try Transcript(["parse"], in: folder.path)
    _ = try pipe(parsed.output)
    _ = try Transcript(["compile", "--editie", "alle", "-o", "ineens"], in: folder.path)

    try expectSameFiles(folder, "ineens", "pijp")
    #expect(try folder.text("ineens/bewoners/noord.md").contains("De bus komt te laat"))
    #expect(try !folder.text("ineens/bewoners/elzenveld-west.md").contains("De bus komt te laat"))
    #expect(try folder.text("ineens/bewoners/index.md").contains("3 gesprekken"))
    let schema = try SchemaValidator(Transcript(["schema", "conversation"]).output)
    let line = parsed.output.split(separator: "\n").first { $0.contains("otherAreas") }
    #expect(try schema.problems(in: JSONValue(String(line ?? "{}"))).isEmpty)
  }

  @Test("write documents as their schemas say")
  func schemas() throws {
    let parsed = try Transcript(["parse"], in: folder.path)
    let document = try Transcript(["aggregate"], in: folder.path, input: parsed.output)

    let line = try SchemaValidator(Transcript(["schema", "conversation"]).output)
    let opgave = try SchemaValidator(Transcript(["schema", "opgave"]).output)
    let others = try ["skipped", "text"].map { name in
      (name, try SchemaValidator(Transcript(["schema", name]).output))
    }
    for text in parsed.output.split(separator: "\n") {
      let schema = others.first { text.contains("\"schema\":\"wijk.\($0.0)/1\"") }?.1 ?? line
      #expect(try schema.problems(in: JSONValue(String(text))).isEmpty)
    }
    #expect(try opgave.problems(in: JSONValue(document.output)).isEmpty)

    let found = try Transcript(["check", "--format", "json"], in: folder.path)
    let findings = try SchemaValidator(Transcript(["schema", "findings"]).output)
    #expect(try findings.problems(in: JSONValue(found.output)).isEmpty)
  }

  @Test(
    "write every document as its schema says",
    arguments: [
      ["agreements", "agreements"], ["trace", "trace"], ["trace", "trace", "--open"],
      ["comparison", "compare", "2025", "2026"],
    ])
  func otherSchemas(_ words: [String]) throws {
    let schema = try SchemaValidator(Transcript(["schema", words[0]]).output)

    let run = try Transcript(words.dropFirst() + ["--json"], in: Example.path)

    #expect(run.status == 0)
    #expect(try schema.problems(in: JSONValue(run.output)).isEmpty)
  }

  @Test("name what was skipped, one line a note, and say in the last how many there were")
  func lines() throws {
    let parsed = try Transcript(["ontleed"], in: folder.path)

    let lines = try parsed.output.split(separator: "\n").map { try JSONValue(String($0)) }
    #expect(
      lines.map { $0["note"] }
        == ["leeg.md", "noord/bankje.md", "west.md"].map { .text($0) })
    #expect(lines.map { $0["context"] != nil } == [false, false, true])
    #expect(lines.last?["context"]?["notes"] == .number(3))
    #expect(lines[0]["schema"] == .text("wijk.skipped/1"))
    #expect(lines[1]["schema"] == .text("wijk.conversation/1"))
    #expect(lines[1]["attendance"]?["residents"] == .null)
  }

  @Test(
    "refuse what the step before did not write", arguments: ["{}", "nee", "{\"schema\":\"x\"}"])
  func wrongInput(_ input: String) throws {
    for command in ["aggregate", "render"] {
      let run = try Transcript([command], in: folder.path, input: input)

      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.lines.count == 1)
      #expect(run.messages.hasPrefix("wijk: "))
    }
  }

  @Test("take streams that were joined and shuffled, and none that was cut")
  func cut() throws {
    let lines = try Transcript(["parse"], in: folder.path).output
      .split(separator: "\n").map { "\($0)\n" }
    let first = lines[0]
    let shuffled = lines.reversed().joined()
    let inputs: [(text: String, status: Int32)] = [
      (lines.joined(), 0), (lines.joined() + lines.joined(), 0), (shuffled, 0),
      (lines.dropLast().joined(), 2), (first, 2), (first + lines.dropFirst(2).joined(), 2),
      (lines.joined() + first, 2),
    ]
    for (input, status) in inputs {
      let run = try Transcript(["aggregate"], in: folder.path, input: input)

      #expect(run.status == status, "\(run.messages)")
      #expect(run.output.isEmpty == (status == 2))
    }
    let twice = try Transcript(
      ["aggregate"], in: folder.path, input: lines.joined() + lines.joined())
    #expect(twice.messages.contains("2 keer kwam een notitie binnen die er al was"))
  }

  @Test(
    "say which field is wrong",
    arguments: [
      ("\"load\":{", "\"load\":{\"partners\":4611686018427387904,", "areas[0].load.partners"),
      ("\"conversations\":1,", "\"conversations\":-1,", "areas[0].conversations"),
      ("\"conversations\":1,", "\"conversations\":9000,", "areas[0].conversations"),
      ("wijk.opgave/1", "wijk.opgave/2", "gemaakt door een nieuwere wijk"),
      ("\"areas\":[", "\"buurten\":[", "het veld 'areas' ontbreekt"),
    ])
  func wrongField(_ words: String, _ others: String, _ said: String) throws {
    let parsed = try Transcript(["parse"], in: folder.path).output
    let document = try Transcript(["aggregate"], in: folder.path, input: parsed).output
    let place = try #require(document.firstRange(of: words))
    let wrong = document[..<place.lowerBound] + others + document[place.upperBound...]

    let run = try Transcript(["render"], in: folder.path, input: String(wrong))

    #expect(run.status == 2)
    #expect(run.messages.contains(said), "\(run.messages)")
  }

  @Test("say that nothing came in")
  func noInput() throws {
    #expect(try Transcript(["aggregate"], in: folder.path).status == 2)
    #expect(try Transcript(["render"], in: folder.path).status == 2)
    #expect(try Transcript(["aggregate", "nergens.ndjson"], in: folder.path).status == 2)
  }
}
