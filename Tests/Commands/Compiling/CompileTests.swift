import TestSupport
import Testing

@Suite("wijk compile")
struct CompileTests {
  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder([
      "gesprekken/west.md": Notes.west, "gesprekken/noord/bankje.md": Notes.noord,
    ])
  }

  @Test("makes the residents' edition of the folder it runs in")
  func compiles() throws {
    let folder = try municipality()

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("2 notities gevonden: 2 gelezen, 0 overgeslagen."))
    #expect(folder.exists("rapporten/bewoners/index.html"))
    #expect(!folder.exists("rapporten/intern"))
  }

  @Test("makes the same bytes again, and then writes nothing")
  func twice() throws {
    let folder = try municipality()
    _ = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.messages.contains("(0 nieuw of anders)"))
  }

  @Test("asks neither locale nor time zone nor order of files")
  func surroundings() throws {
    let folder = try municipality()
    _ = try Transcript(["compile", "-o", "een"], in: folder.path)
    _ = try Transcript(
      ["compile", "-o", "twee"], in: folder.path,
      environment: ["LANG": "en_US.UTF-8", "TZ": "Pacific/Auckland"])

    try expectSameFiles(folder, "een", "twee")
  }

  @Test("answers to its Dutch name, and in English on request")
  func languages() throws {
    let folder = try municipality()

    #expect(try Transcript(["compileer"], in: folder.path).status == 0)
    for arguments in [["--taal", "en"], ["--language=en"]] {
      let run = try Transcript(["compile"] + arguments, in: folder.path)
      #expect(run.messages.contains("2 notes found: 2 read, 0 skipped."))
    }
    let run = try Transcript(["compile"], in: folder.path, environment: ["WIJK_TAAL": "en"])
    #expect(run.messages.contains("2 notes found"))
  }

  @Test("takes a folder of notes, or one note")
  func paths() throws {
    let folder = try TemporaryFolder(["notities/west.md": Notes.west])

    let some = try Transcript(["compile", "notities"], in: folder.path)
    let one = try Transcript(["compile", "notities/west.md", "-o", "uit"], in: folder.path)

    #expect(some.status == 0)
    #expect(folder.exists("notities/rapporten/bewoners/index.html"))
    #expect(one.status == 0)
    #expect(folder.exists("uit/bewoners/index.html"))
  }

  @Test("does not take its own reports for notes")
  func ownReports() throws {
    let folder = try TemporaryFolder(["west.md": Notes.west])
    _ = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.messages.contains("1 notitie gevonden"))
  }

  @Test("says what it did as JSON")
  func json() throws {
    let folder = try municipality()
    try folder.write("", to: "gesprekken/leeg.md")

    let run = try Transcript(["compile", "--json"], in: folder.path)

    let report = try JSONValue(run.output)
    #expect(run.status == 1)
    let schema = try SchemaValidator(Transcript(["schema", "compile"]).output)
    #expect(schema.problems(in: report).isEmpty)
    #expect(report["schema"] == .text("wijk.compile/1"))
    #expect(report["found"] == .number(3))
    #expect(report["read"] == .number(2))
    #expect(report["skipped"]?[0]?["note"] == .text("leeg.md"))
  }

  @Test("makes a page for each organisation, and takes it away with its last agreement")
  func organisations() throws {
    let folder = try TemporaryFolder([
      "gesprekken/west.md": Notes.west,
      "wijk.yml": """
      gemeente: Elzenveld
      gebieden: { elzenveld-west: { naam: Elzenveld-West } }
      organisaties: { gemeente: { naam: gemeente Elzenveld, soort: gemeente, ook bekend als: [gemeente] } }
      """,
    ])
    let page = "rapporten/partners/organisatie-gemeente"
    let arguments = ["compile", "--editie", "partners", "--peildatum", "2026-07-01"]

    let run = try Transcript(arguments, in: folder.path)
    #expect(run.status == 0)
    #expect(try folder.text("\(page).md").contains("1 afspraak met gemeente Elzenveld open"))
    #expect(try folder.text("rapporten/partners/index.html").contains("organisatie-gemeente.html"))
    #expect(
      try folder.text("rapporten/.wijk-manifest").contains(" partners/organisatie-gemeente.html"))

    try folder.write(
      Notes.west.replacing("@gemeente", with: "@bewoners"), to: "gesprekken/west.md")
    _ = try Transcript(arguments, in: folder.path)
    #expect(!folder.exists("\(page).md"))
    #expect(!folder.exists("\(page).html"))
  }
}
