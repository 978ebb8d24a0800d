import TestSupport
import Testing

@Suite("What is read is the municipality's own")
struct OwnFolderTests {
  private static let settings =
    "gemeente: Elzenveld\ngebieden: { west: { naam: Elzenveld-West } }\n"

  private func municipality(_ more: [String: String] = [:]) throws -> TemporaryFolder {
    let files = ["wijk.yml": Self.settings, "gesprekken/west.md": Notes.west]
    return try TemporaryFolder(files.merging(more) { $1 })
  }

  @Test("and not the settings and templates of a folder above that everybody can write in")
  func above() throws {
    let folder = try TemporaryFolder([
      "deel/wijk.yml": "gemeente: Vreemd\n", "deel/templates/head.html.mustache": "<b>vreemd</b>",
      "deel/mijn/west.md": Notes.west,
    ])
    let shared = try Transcript(
      script: "chmod 1777 deel; wijk compile deel/mijn --editie alle", in: folder.path)

    #expect(shared.status == 2)
    #expect(shared.messages.contains("deel/wijk.yml: fout[settings-of-others]: is niet gebruikt"))
    #expect(!folder.exists("deel/mijn/rapporten/bewoners"))
    #expect(try !folder.text("deel/mijn/rapporten/intern/index.html").contains("reemd"))
  }

  @Test(
    "and not what a link leads to", arguments: ["gesprekken", "opgaven", "templates", "wijk.yml"])
  func links(_ name: String) throws {
    let elsewhere = try municipality(["opgaven/west.md": "# x", "templates/x.mustache": ""])
    let folder = try municipality()
    if folder.exists(name) { try folder.remove(name) }
    try folder.link(name, to: elsewhere.path(name))

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("'\(name)' is een verwijzing (symbolic link)"))
    #expect(!folder.exists("rapporten"))
  }

  @Test("and not a report folder that is a link, unless a person points to it")
  func reports() throws {
    let elsewhere = try TemporaryFolder()
    let folder = try municipality()
    try folder.link("rapporten", to: elsewhere.path)

    #expect(try Transcript(["compile"], in: folder.path).status == 2)
    #expect(try elsewhere.files().isEmpty)
    #expect(try Transcript(["compile", elsewhere.path, "-o", "uit"], in: folder.path).status == 2)
  }

  static let bad: [Case<String, String>] = [
    Case(
      "binary", "head -c 900 /dev/zero > opgaven/west.md", "opgaven/west.md: fout[note-is-binary]"),
    Case(
      "too large", "head -c 300000 /dev/zero | tr '\\0' x > opgaven/west.md",
      "opgaven/west.md: fout[note-too-large]"),
    Case("a pipe", "mkfifo opgaven/west.md", "opgaven/west.md: fout[not-a-file]"),
  ]

  @Test("and one text that cannot be read costs its area that text", arguments: bad)
  func agreedTexts(_ example: Case<String, String>) throws {
    let folder = try municipality(["opgaven/.houd": ""])
    let run = try Transcript(script: "\(example.input); wijk compile", in: folder.path)
    let check = try Transcript(["check", "--format", "concise"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains(example.expected))
    #expect(folder.exists("rapporten/bewoners/west.html"))
    #expect(check.status == 1)
    #expect(check.output.contains(example.expected))
  }

  @Test("and its settings never as a note", arguments: ["parse", "compile", "status", "export"])
  func settingsAsNote(_ command: String) throws {
    let folder = try municipality()
    let whole = try Transcript([command], in: folder.path)
    let named = try Transcript([command, "./wijk.yml"], in: folder.path)

    #expect(named.status == whole.status)
    #expect(named.output == whole.output)
    #expect(!named.messages.contains("missing-date"))
  }
}
