import Foundation
import TestSupport
import Testing

@Suite("wijk aggregate --notes-json")
struct GatheredNotesTests {
  private static let settings = "gemeente: Elzenveld\ngebieden:\n  west: { naam: Elzenveld-West }\n"

  private static func line(_ fields: [String: String]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Notes, a text that people agreed on and a note that cannot be read, of a municipality.
  private static func notes(of name: String) throws -> [String] {
    let texts = [
      "gesprekken/2026-03-02 west.md": Notes.west, "gesprekken/2026-04-02 west.md": Notes.west,
      "gesprekken/leeg.md": "", "opgaven/west.md": "# Elzenveld-West\n\nMet elkaar.\n",
    ]
    return try texts.sorted { $0.key < $1.key }.map { path, text in
      try line([
        "municipality": name, "path": path, "text": text,
        "settings": settings.replacing("Elzenveld\n", with: "\(name)\n"),
      ])
    }
  }

  private func run(_ options: [String], _ input: String) throws -> Transcript {
    try Transcript(["aggregate"] + options, input: input)
  }

  @Test(
    "gives what the lines of parse give",
    arguments: [[], ["--part"], ["--each"], ["--part", "--each"], ["--period", "2026"]])
  func same(_ options: [String]) throws {
    let sent = try Self.notes(of: "Elzenveld").joined()
    let parsed = try Transcript(["parse", "--notes-json", "-"], input: sent)
    let lines = try run(options, parsed.output)
    let gathered = try run(["--notes-json", "-"] + options, sent)

    #expect(gathered.status == lines.status)
    #expect(gathered.output == lines.output)
    #expect(gathered.messages.contains("fout[empty-note]"), "what is wrong with a note is told")
  }

  @Test("keeps municipalities apart, in whatever order their notes come")
  func several() throws {
    let sent = try ["Elzenveld", "Ganzeveen"].flatMap { try Self.notes(of: $0) }
    let all = try run(["--notes-json", "-", "--each"], sent.shuffled().joined())
    let own = try ["Elzenveld", "Ganzeveen"].map {
      try run(["--notes-json", "-"], Self.notes(of: $0).joined()).output
    }

    #expect(all.status == 0)
    #expect(all.output == own.joined())
    #expect(try run(["--notes-json", "-"], sent.joined()).status == 2, "they are not mixed")
  }

  @Test("merges parts of shares of the notes into the document of all")
  func shares() throws {
    let sent = try Self.notes(of: "Elzenveld")
    let parts = try sent.map { try run(["--notes-json", "-", "--part"], $0).output }
    let merged = try run(["--merge"], parts.shuffled().joined())

    #expect(merged.output == (try run(["--notes-json", "-"], sent.joined()).output))
  }

  @Test("refuses what it cannot do")
  func refused() throws {
    #expect(try run(["--notes-json", "-", "--merge"], "").status == 2)
    #expect(try run(["--notes-json", "-", "regels.ndjson"], "").status == 2)
    #expect(try run(["--settings", "wijk.yml"], "").status == 2)
    #expect(try run(["--notes-json", "-"], "").messages.contains("geen enkele notitie"))
  }
}
