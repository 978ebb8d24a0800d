import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: [String]
    let sentence: String

    init(_ description: String, _ arguments: String, _ sentence: String) {
      self.testDescription = description
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.sentence = sentence
    }
  }

  static let refused = [
    Case("a folder that is not there", "compile nergens", "wijk: 'nergens' bestaat niet"),
    Case("an empty folder", "compile leeg", "wijk: in 'leeg' staan geen notities"),
    Case(
      "reports among the notes", "compile -o gesprekken/uit", "wijk: de map 'gesprekken/uit' ligt"),
    Case(
      "a folder with foreign files", "compile -o foto", "wijk: 'foto' bevat wat wijk niet schreef"),
    Case("reports on standard output", "compile -o -", "wijk: rapporten zijn meer dan één bestand"),
    Case("settings that are a folder", "compile kast", "wijk: 'kast/wijk.yml' is geen bestand"),
    Case("a file for a folder", "compile -o foto/a.jpg", "wijk: 'foto/a.jpg' is een bestand"),
    Case("below a file", "compile -o foto/a.jpg/x", "wijk: 'foto/a.jpg' is een bestand"),
    Case("notes that cannot be read", "compile alleen-leeg -o uit", "wijk: geen enkele notitie"),
    Case("no edition", "compile --editie iedereen", "wijk: 'iedereen' is geen editie (kies"),
    Case(
      "nearly an edition", "compile --editie intern,bewoner",
      "wijk: 'bewoner' is geen editie (bedoelt u 'bewoners'?)"),
    Case(
      "an empty edition", "compile --editie college,", "wijk: '' is geen editie"),
    Case("no period", "compile --periode straks", "wijk: 'straks' is geen periode"),
    Case("no date", "compile --peildatum straks", "wijk: 'straks' is geen datum"),
    Case("no area", "compile --gebied Nergenshuizen -o uit", "wijk: er zijn geen notities over"),
    Case("no language", "compile --taal fr", "wijk: 'fr' is geen taal van wijk"),
    Case(
      "no command", "compieleer",
      "wijk: 'compieleer' is geen commando van wijk (bedoelt u 'compileer'?)"),
    Case(
      "no option", "compile --editi x",
      "wijk: '--editi' is geen optie van 'wijk compile' (bedoelt u '--editie'?)"),
    Case(
      "no option of wijk itself", "--versoin",
      "wijk: '--versoin' is geen optie van 'wijk' (bedoelt u '--version'?)"),
    Case(
      "no letter", "compile -x",
      "wijk: '-x' is geen optie van 'wijk compile' (zie `wijk compile --help`)"),
    Case(
      "no page of help", "help compieleer",
      "wijk: 'compieleer' is geen commando van wijk (bedoelt u 'compileer'?)"),
    Case(
      "no shell", "--generate-completion-script tcsh",
      "wijk: 'tcsh' is geen shell die wijk kent (kies bash, zsh of fish)"),
    Case("no value", "compile --uit", "wijk: '--uit' mist een waarde"),
    Case("a value too many", "compile --json=ja", "wijk: '--json' neemt geen waarde"),
    Case("a path too many", "compile gesprekken leeg", "wijk: 'leeg' is te veel"),
    Case("no name", "schema", "wijk: 'wijk schema' mist NAAM"),
    Case("no schema", "schema iets", "wijk: 'iets' is geen document van wijk (kies"),
    Case(
      "nearly a schema", "schema opgaven",
      "wijk: 'opgaven' is geen document van wijk (bedoelt u 'opgave'?)"),
    Case("one path that is wrong", "parse gesprekken nergens", "wijk: 'nergens' bestaat niet"),
  ]

  @Test("is refused in one sentence, and nothing is written", arguments: refused)
  func refuses(_ example: Case) throws {
    let folder = try TemporaryFolder([
      "gesprekken/west.md": Notes.west, "foto/a.jpg": "", "leeg/.houd": "", "alleen-leeg/a.md": "",
      "kast/wijk.yml/x.txt": "", "kast/a.md": Notes.west,
    ])
    let before = try folder.files()

    let run = try Transcript(example.arguments, in: folder.path)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.lines.last?.hasPrefix(example.sentence) == true, "\(run.messages)")
    #expect(try folder.files() == before)
  }

  @Test("is said in English too")
  func english() throws {
    let run = try Transcript(["compile", "nowhere", "--taal", "en"])
    #expect(run.messages == "wijk: 'nowhere' does not exist (check the path)\n")

    let option = try Transcript(["compile", "--outpt", "x", "--taal=en"])
    #expect(
      option.messages.contains("is not an option of 'wijk compile' (did you mean '--output'?)"))
  }

  @Test("skips notes that are none by name, and reads the rest")
  func skips() throws {
    let folder = try TemporaryFolder([
      "west.md": Notes.west, "leeg.md": "", "map.md/noord.md": Notes.noord,
      "kop.md": "---\ngebied: Noord\ndatum: 2026-04-03\n---\n",
      "groot.md": String(repeating: "Een lange regel over van alles.\n", count: 350_000),
      "diep.md": "# Noord 2-4-2026\n" + String(repeating: ">", count: 10_000) + " hoi\n",
    ])
    try folder.write([0x50, 0x4B, 3, 4, 0, 0, 0xFF], to: "foto.md")

    let run = try Transcript(["compile", "--meldingen"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("leeg.md"))
    #expect(run.messages.contains("fout[note-is-binary]"))
    #expect(run.messages.contains("fout[note-too-large]"))
    #expect(run.messages.contains("map.md: let op[folder-named-as-note]"))
    #expect(run.messages.contains("7 notities gevonden: 4 gelezen, 3 overgeslagen."))
    #expect(folder.exists("rapporten/bewoners/index.html"))
  }

  @Test("leaves the previous reports whole")
  func keepsReports() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Notes.west])
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/index.html")
    try folder.write("", to: "gesprekken/west.md")

    #expect(try Transcript(["compile"], in: folder.path).status == 2)
    #expect(try folder.text("rapporten/bewoners/index.html") == before)
  }

  @Test("counts warnings with the command that shows them, and tells all of them on request")
  func manyFindings() throws {
    let tags = (0..<30).map { "- Iets over #onbekend\($0)" }.joined(separator: "\n")
    let folder = try TemporaryFolder(["west.md": Notes.west + "\n\n## Zorgen\n\(tags)\n"])

    let some = try Transcript(["compile"], in: folder.path)
    let all = try Transcript(["compile", "--meldingen"], in: folder.path)

    #expect(some.lines.first == "30 waarschuwingen in 1 bestand; zie ze met: wijk controleer")
    #expect(some.lines.count == 2)
    #expect(all.lines.count >= 31)
  }
}
