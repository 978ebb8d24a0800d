import Foundation
import TestSupport
import Testing

@Suite("wijk lsp")
struct LanguageServerTests {
  /// What `wijk check` says of each file, as the lines of a person's terminal would.
  private func checked(_ folder: String) throws -> [String: [String]] {
    let run = try Transcript(["check", folder, "--format", "json", "--taal", "nl"])
    var lines: [String: [String]] = [:]
    for finding in try JSONValue(run.output)["findings"]?.elements ?? []
    where finding["suppressed"] == .null {
      let path = finding["path"]?.string ?? ""
      let line = finding["place"]?["start"]?["line"]?.int ?? 1
      let help = finding["help"]?["nl"]?.string.map { "\n\($0)" } ?? ""
      lines[path, default: []].append(
        "\(line) \(finding["severity"]?.string ?? "") \(finding["code"]?.string ?? "") "
          + "\(finding["message"]?["nl"]?.string ?? "")\(help)")
    }
    return lines
  }

  private func line(_ diagnostic: JSONValue) -> String {
    let severities = [1: "error", 2: "warning", 3: "information", 4: "hint"]
    return "\((diagnostic["range"]?["start"]?["line"]?.int ?? -1) + 1) "
      + "\(severities[diagnostic["severity"]?.int ?? 0] ?? "") "
      + "\(diagnostic["code"]?.string ?? "") \(diagnostic["message"]?.string ?? "")"
  }

  @Test("says of each note, text and setting what check says")
  func same() throws {
    let town = try TestSupport.Example.copy()
    let wanted = try checked(town.path)
    let client = try EditorClient()
    try client.start(town.path)
    let files = try town.files().filter { $0.hasSuffix(".md") || $0 == "wijk.yml" }
    var count = 0
    for name in files {
      // An editor decodes a text of an older Windows; this client does not.
      guard let text = try? town.text(name) else { continue }
      try client.open(town.path(name), text)
      let found = try client.diagnostics(town.path(name)).map(line)
      #expect(found == wanted[town.path(name)] ?? [], "\(name)")
      count += found.count
    }
    #expect(count > 50)
    #expect(try client.stop() == 0)
  }

  @Test("tells what another note says of the text in hand, before either is saved")
  func together() throws {
    let head = "---\ngebied: west\ndatum: 2026-06-12\n---\n## Afspraken\n"
    let town = try TemporaryFolder([
      "wijk.yml": "gebieden:\n  west: { naam: West }\n",
      "gesprekken/a.md": head + "- [ ] Lamp maken @gemeente (voor 1 mei) ^lamp\n",
      "gesprekken/b.md": head.replacing("06-12", with: "06-20") + "- [ ] Bank plaatsen @gemeente\n",
    ])
    let client = try EditorClient()
    try client.start(town.path)
    let (first, second) = (town.path("gesprekken/a.md"), town.path("gesprekken/b.md"))
    try client.open(first, try town.text("gesprekken/a.md"))
    #expect(
      try client.diagnostics(first).map { $0["code"]?.string }.contains("agreement-overdue"))
    try client.open(second, try town.text("gesprekken/b.md"))
    _ = try client.diagnostics(second)
    try client.change(
      second, try town.text("gesprekken/b.md") + "- [x] Lamp gemaakt ^lamp\n", version: 2)
    // It is told of the first note too, which nobody touched.
    while try client.diagnostics(first).contains(where: {
      $0["code"]?.string == "agreement-overdue"
    }) {}
    #expect(try client.stop() == 0)
  }

  @Test("knows a note outside any municipality, one that is not saved, and no other file")
  func places() throws {
    let folder = try TemporaryFolder(["los.md": "- Iets.\n", "README.md": "- Iets.\n"])
    let client = try EditorClient()
    try client.start(folder.path)
    for name in ["los.md", "nieuw/later.md"] {
      try client.open(folder.path(name), "- Iets.\n")
      let codes = try client.diagnostics(folder.path(name)).compactMap { $0["code"]?.string }
      #expect(codes.contains("missing-date"), "\(name)")
    }
    try client.open(folder.path("README.md"), "- Iets.\n")
    #expect(try client.stop() == 0)
  }

  @Test("outlives whatever is sent to it", arguments: 1...4 as ClosedRange<UInt64>)
  func fuzz(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let client = try EditorClient()
    try client.start("/")
    let message = #"{"jsonrpc":"2.0","id":99,"method":"textDocument/hover","params":{"a":[1,"é"]}}"#
    for _ in 0..<200 {
      var bytes = Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8)
      for _ in 0..<random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(random.below(256)), at: place)
        }
      }
      try client.send(raw: bytes)
    }
    // A length that was made longer swallows what comes behind it.
    try client.send(raw: Array(repeating: UInt8(ascii: " "), count: 1_000_000))
    try client.notify("wijk/einde", "{}")
    #expect(try client.stop() == 0)
  }
}
