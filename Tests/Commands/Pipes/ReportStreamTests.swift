import Foundation
import TestSupport
import Testing

@Suite("wijk render to a pipe")
struct ReportStreamTests {
  private static let day = ["--peildatum", "2026-07-01"]
  private let document: String

  init() throws {
    let lines = try Transcript(["parse"], in: Example.path).output
    document = try Transcript(["aggregate"] + Self.day, input: lines).output
  }

  private func files(_ output: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for line in output.split(separator: "\n") {
      let line = try JSONValue(String(line))
      guard case .text(let path) = line["path"], case .text(let content) = line["content"] else {
        continue
      }
      files[path] = content
    }
    return files
  }

  @Test("gives the files that it would write in a folder, and what is to be remembered")
  func sameFiles() throws {
    let folder = try TemporaryFolder()
    let written = try Transcript(
      ["render", "--editie", "alle", "-o", "uit"], in: folder.path, input: document)
    let sent = try Transcript(
      ["render", "--editie", "alle", "-o", "-"], in: folder.path, input: document)
    let files = try files(sent.output)

    #expect(sent.status == written.status)
    let names = try folder.files(below: "uit").filter { !$0.hasPrefix(".wijk-manifest") }
    #expect(names.count > 10)
    #expect(names.sorted() == files.keys.sorted())
    for name in names { #expect(try folder.text("uit/\(name)") == files[name], "\(name)") }
    #expect(try folder.files().allSatisfy { $0.hasPrefix("uit/") }, "nothing else is written")
  }

  @Test("writes lines as their schema says, each with its municipality")
  func schema() throws {
    let sent = try Transcript(["render", "-o", "-"], input: document)
    let schema = try SchemaValidator(Transcript(["schema", "file"]).output)

    for text in sent.output.split(separator: "\n") {
      let line = try JSONValue(String(text))
      #expect(schema.problems(in: line).isEmpty)
      #expect(line["municipality"] == .text("Elzenveld"))
    }
    #expect(sent.messages.contains(".wijk-published"))
  }

  @Test("knows what was published when it is given what earlier lines said")
  func remembered() throws {
    let folder = try TemporaryFolder()
    let first = try Transcript(["render", "-o", "-"], in: folder.path, input: document)
    let memory = try #require(files(first.output)[".wijk-published"])
    try folder.write(memory, to: "eerder.json")
    let options = ["render", "-o", "-", "--gepubliceerd", "eerder.json"]
    let again = try Transcript(options, in: folder.path, input: document)

    #expect(again.output == first.output)
    try folder.write("{}", to: "eerder.json")
    #expect(try Transcript(options, in: folder.path, input: document).status == 2)
    #expect(
      try Transcript(
        ["render", "--gepubliceerd", "nergens.json", "-o", "-"], in: folder.path, input: document
      ).status == 2)
    #expect(
      try Transcript(["render", "--gepubliceerd", "eerder.json"], in: folder.path, input: document)
        .status == 2)
  }

  @Test("reads documents of several municipalities, and what each of them showed before")
  func several() throws {
    let folder = try TemporaryFolder([
      "wijk.yml": "gemeente: Ganzeveen\n", "gesprekken/west.md": Notes.west,
    ])
    let lines = try Transcript(["parse"], in: folder.path).output
    let other = try Transcript(["aggregate"], input: lines).output
    let alone = try [document, other].map { document in
      try Transcript(["render", "-o", "-"], input: document).output
    }
    let both = try Transcript(["render", "-o", "-"], input: document + other)
    #expect(both.output == alone.joined())

    let elsewhere = try TemporaryFolder(["eerder.ndjson": both.output, "los": #"{"tables":[]}"#])
    let options = ["render", "-o", "-", "--published"]
    let again = try Transcript(
      options + ["eerder.ndjson"], in: elsewhere.path, input: document + other)
    #expect(again.output == both.output)
    let mixed = try Transcript(options + ["los"], in: elsewhere.path, input: document + other)
    #expect(mixed.status == 2)
    #expect(mixed.messages.contains("is van één gemeente, en er zijn er meer"))
    try elsewhere.write(both.output + "kapot\n", to: "eerder.ndjson")
    #expect(
      try Transcript(options + ["eerder.ndjson"], in: elsewhere.path, input: document).status == 2)
  }
}
