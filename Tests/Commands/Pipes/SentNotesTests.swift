import Foundation
import TestSupport
import Testing

@Suite("wijk parse --notes-json")
struct SentNotesTests {
  private let folder: TemporaryFolder
  private static let settings = "gemeente: Elzenveld\ngebieden:\n  west: { naam: Elzenveld-West }\n"
  private static let text = "# Elzenveld-West\n\n## Samen buiten\n\nMet elkaar.\n"

  init() throws {
    folder = try TemporaryFolder([
      "wijk.yml": Self.settings, "opgaven/west.md": Self.text,
      "gesprekken/2026/west.md": Notes.west,
      "gesprekken/leeg.md": "",
    ])
    try folder.write([0x23, 0x20, 0x43, 0x61, 0x66, 0xE9, 0x0A], to: "gesprekken/oud.md")
  }

  private func line(_ fields: [String: String]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The municipality's files as lines.
  private func sent(_ more: [String: String] = [:]) throws -> [String] {
    try ["gesprekken/2026/west.md", "gesprekken/leeg.md", "gesprekken/oud.md", "opgaven/west.md"]
      .map { path in
        let base64 = Data(try folder.bytes(path)).base64EncodedString()
        return try line(["path": path, "base64": base64].merging(more) { $1 })
      }
  }

  private func run(_ input: String, _ options: [String] = []) throws -> Transcript {
    try Transcript(["parse", "--notes-json", "-"] + options, in: folder.path, input: input)
  }

  @Test("writes the lines that the same files in a folder give")
  func sameLines() throws {
    let files = try Transcript(["parse"], in: folder.path)
    let sent = try run(sent().joined(), ["--settings", "wijk.yml"])

    #expect(sent.status == 0)
    #expect(sent.output.split(separator: "\n").first == files.output.split(separator: "\n").first)
    #expect(sent.messages.contains("3 notities gevonden: 2 gelezen, 1 overgeslagen."))
    let document = try Transcript(["aggregate"], input: sent.output)
    #expect(document.status == 0)
    #expect(document.output == (try Transcript(["aggregate"], input: files.output).output))
  }

  @Test("takes settings with each note, and a text as it is")
  func settingsInline() throws {
    let broken = try run(
      sent().joined().replacing("\"base64\":\"", with: "\"base64\":\" \\r\\n"),
      ["--settings", "wijk.yml"])
    let own = try run(sent(["settings": Self.settings, "municipality": "elzenveld"]).joined())
    let named = try run(sent().joined(), ["--instellingen", "wijk.yml"])
    let text = try run(
      line(["path": "2026/west.md", "text": Notes.west, "settings": Self.settings])
        + sent(["settings": Self.settings]).dropFirst().joined())

    #expect(own.output == named.output)
    #expect(broken.output == named.output, "base64 may be broken in lines, as mail does")
    #expect(text.output == own.output)
  }

  @Test("reads notes of several municipalities, each with its own settings")
  func several() throws {
    let lines = try ["Elzenveld", "Ganzeveen"].flatMap { name in
      try ["a.md", "b.md"].map { path in
        try line(["municipality": name, "path": path, "text": Notes.west])
      }
    }
    let run = try run(lines.shuffled().joined())
    let answers = run.output.split(separator: "\n")

    for name in ["Elzenveld", "Ganzeveen"] {
      let own = answers.filter { $0.contains("\"municipality\":\"\(name)\"") }
      let document = try Transcript(["aggregate"], input: own.joined(separator: "\n"))
      #expect(document.status == 0)
      #expect(document.output.contains("\"name\":\"\(name)\""))
    }
  }

  static let poison: [(line: String, code: String)] = [
    ("nee", "unreadable-line"),
    ("{}", "unreadable-line"),
    ("[1,2]", "unreadable-line"),
    (#"{"path":"a.md"}"#, "unreadable-line"),
    (#"{"path":"","text":"x"}"#, "unreadable-line"),
    (#"{"path":"a.md","base64":"%%%"}"#, "unreadable-line"),
    (#"{"path":"a.md","text":"\ud800"}"#, "unreadable-line"),
    (#"{"path":"a.md","text":"x","municipality":"Ganzeveen"}"#, "other-municipality"),
    (#"{"path":"a.md","text":""}"#, "empty-note"),
    (#"{"path":"a.md","base64":"AAECAwAAAAAA"}"#, "note-is-binary"),
  ]

  @Test("makes a line that says so of a line that is no note, and goes on", arguments: poison)
  func poisoned(_ line: String, _ code: String) throws {
    let notes = try sent()
    let run = try run(notes[0] + line + "\n" + notes[2], ["--settings", "wijk.yml"])
    let answers = try run.output.split(separator: "\n").map { try JSONValue(String($0)) }

    #expect(run.status == 0)
    let skipped = answers.filter { $0["schema"] == .text("wijk.skipped/1") }
    #expect(skipped.map { $0["code"] } == [.text(code)])
    #expect(run.messages.contains("3 notities gevonden: 2 gelezen, 1 overgeslagen."))
    let document = try Transcript(["aggregate"], input: run.output)
    #expect(document.status == 0)
    #expect(document.output.contains("\"code\":\"\(code)\""))
  }

  @Test("skips a note that is too large, however long its line is")
  func tooLarge() throws {
    let notes = try sent()
    let lines = try [300 << 10, 9 << 20].map { size in
      try line(["path": "groot.md", "text": String(repeating: "a", count: size)])
    }
    let run = try run(notes[0] + lines.joined() + notes[2], ["--settings", "wijk.yml"])

    #expect(run.status == 0)
    #expect(run.messages.contains("4 notities gevonden: 2 gelezen, 2 overgeslagen."))
    #expect(run.output.ranges(of: "\"code\":\"note-too-large\"").count == 2)
  }

  @Test("has nothing to say when nothing comes in")
  func nothing() throws {
    let run = try run("", ["--settings", "wijk.yml"])

    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test("refuses what it cannot do")
  func refused() throws {
    #expect(try run("", ["--settings", "nergens.yml"]).status == 2)
    #expect(try Transcript(["parse", "--settings", "wijk.yml"], in: folder.path).status == 2)
    #expect(
      try Transcript(["parse", "gesprekken", "--notes-json", "-"], in: folder.path).status == 2)
    #expect(
      try Transcript(["parse", "--notes-json", "nergens.ndjson"], in: folder.path).status == 2)
  }
}
