import TestSupport
import Testing

@Suite("wijk templates")
struct TemplatesTests {
  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder(["wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west])
  }

  @Test("writes all templates, with which the reports are the same")
  func export() throws {
    let folder = try municipality()
    _ = try Transcript(["compile"], in: folder.path)

    let run = try Transcript(["templates", "export"], in: folder.path)
    let again = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.lines.contains("templates/area.html.mustache: gemaakt"))
    #expect(again.status == 0)
    #expect(again.messages.contains("(0 nieuw of anders)"))
  }

  @Test("leaves what is there, and says so")
  func keeps() throws {
    let folder = try municipality()
    try folder.write("Eigen: {{{title}}}\n", to: "templates/area.md.mustache")

    let run = try Transcript(["sjablonen", "exporteer", "."], in: folder.path)

    #expect(run.lines.contains("templates/area.md.mustache: blijft zoals het is"))
    #expect(try folder.text("templates/area.md.mustache") == "Eigen: {{{title}}}\n")
  }

  @Test("does nothing else, and nothing without wijk.yml")
  func refuses() throws {
    let folder = try municipality()
    let run = try Transcript(["templates", "import"], in: folder.path)
    let bare = try TemporaryFolder(["west.md": Notes.west])
    let other = try Transcript(["templates", "export"], in: bare.path)

    #expect(run.status == 2)
    #expect(other.status == 2)
    #expect(!bare.exists("templates"))
  }

  @Test("a wrong name is told with its line, and the previous reports stay")
  func wrongName() throws {
    let folder = try municipality()
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/index.md")
    try folder.write("Nieuw\n{{{titel}}}\n", to: "templates/index.md.mustache")

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 2)
    #expect(
      run.lines.contains(
        "wijk: 'index.md.mustache' vraagt op regel 2 om 'titel', en dat is daar geen naam"
          + " (bedoelde u 'title'?)"))
    #expect(try folder.text("rapporten/bewoners/index.md") == before)
  }

  @Test("a template that is no Mustache is told with its line, and the previous reports stay")
  func broken() throws {
    let folder = try municipality()
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.files(below: "rapporten")
    try folder.write("# {{{title}}}\n\n{{#chapters}}\n", to: "templates/area.md.mustache")

    let run = try Transcript(["compile"], in: folder.path)
    let english = try Transcript(["compile", "--taal", "en"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("wijk: 'area.md.mustache' is geen goed sjabloon"))
    #expect(run.messages.contains("op regel"))
    #expect(english.status == 2)
    #expect(english.messages.contains("'area.md.mustache' is no valid template"))
    #expect(try folder.files(below: "rapporten") == before)
  }
}
