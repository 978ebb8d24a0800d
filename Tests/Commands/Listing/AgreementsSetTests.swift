import TestSupport
import Testing

@Suite("wijk agreements set")
struct AgreementsSetTests {
  private static let note = "gesprekken/noord/bankje.md"
  private static let settings = """
    gemeente: Elzenveld
    gebieden:
      west: { naam: Elzenveld-West }
      noord: { naam: Noord }
    organisaties:
      de-elzen: { naam: De Elzen, soort: corporatie, ook bekend als: [corporatie] }
    """

  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": Self.settings, "gesprekken/west.md": Notes.west, Self.note: Notes.noord,
    ])
  }

  private func set(_ arguments: String..., in folder: TemporaryFolder) throws -> Transcript {
    try Transcript(
      ["agreements", "set", "planning", "--note", Self.note] + arguments, in: folder.path)
  }

  @Test(
    "writes one line, in the notation of notes",
    arguments: [
      Case(
        "done on a day", ["--status", "gedaan", "--op", "28-3-2026"],
        "- [x] Planning rondsturen ^planning (gedaan 28 maart 2026)"),
      Case(
        "done today", ["--status", "gedaan"],
        "- [x] Planning rondsturen ^planning (gedaan 1 juli 2026)"),
      Case(
        "told back", ["--verteld", "2026-06-04"],
        "- [x] Planning rondsturen ^planning (teruggekoppeld 4 juni 2026)"),
      Case(
        "waiting", ["--status", "wacht", "--reden", "de provincie"],
        "- [>] Planning rondsturen ^planning: wacht op de provincie"),
      Case(
        "dropped", ["--status", "vervallen", "--reden", "er is geen geld"],
        "- [-] Planning rondsturen ^planning: vervallen, want er is geen geld"),
      Case("running", ["--status", "loopt"], "- [/] Planning rondsturen ^planning"),
      Case(
        "put off", ["--voor", "1 oktober"],
        "- [ ] Planning rondsturen ^planning (voor 1 oktober)"),
      Case(
        "passed on", ["--eigenaar", "corporatie"],
        "- [ ] Planning rondsturen @de-elzen ^planning"),
      Case(
        "a wish", ["--status", "wens"],
        "- [ ] Planning rondsturen ^planning (wensenlijst)"),
      Case(
        "in English", ["--status", "done", "--on", "2026-03-28", "--taal", "en"],
        "- [x] Planning rondsturen ^planning (done 28 March 2026)"),
    ])
  func line(_ example: Case<[String], String>) throws {
    let folder = try municipality()
    let before = try folder.text(Self.note)

    let run = try Transcript(
      ["agreements", "set", "planning", "--note", Self.note] + example.input, in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(try folder.text(Self.note) == before + "\n" + example.expected + "\n")
  }

  @Test("is read back by the register")
  func readBack() throws {
    let folder = try municipality()
    _ = try set("--status", "wacht", "--reden", "de provincie", in: folder)

    let run = try Transcript(["afspraken", "--wacht"], in: folder.path)

    #expect(run.output.contains("^planning"))
    #expect(run.output.contains("wacht sinds 2 apr 2026 (ligt stil): wacht op de provincie"))
  }

  @Test("keeps the line breaks of the note, and puts the line behind the agreements")
  func placement() throws {
    let folder = try municipality()
    let text = """
      gebied: Noord
      datum: 2026-04-02

      ## Afspraken
      * [ ] Lijst maken @gemeente
        met de buren
      ## Wensen
      - Een bankje.
      """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    try folder.write(text, to: Self.note)

    let run = try set("--status", "loopt", in: folder)

    #expect(run.status == 0, "\(run.messages)")
    let added = "  met de buren\r\n- [/] Planning rondsturen ^planning\r\n## Wensen\r\n"
    #expect(try folder.text(Self.note).contains(added))
    #expect(
      try folder.text(Self.note).split(separator: "\r\n- [/] Planning rondsturen ^planning")
        .joined() == text)
  }

  @Test("begins a part of its own where a note has no list of agreements")
  func newPart() throws {
    let folder = try municipality()
    let text = "---\ngebied: Noord\ndatum: 2026-04-02\n---\n## Wensen\n- Een bankje."
    try folder.write(text, to: Self.note)

    _ = try set("--status", "loopt", in: folder)

    #expect(
      try folder.text(Self.note)
        == text + "\n\n## Afspraken\n- [/] Planning rondsturen ^planning\n")
  }

  @Test("marks an agreement that has no mark, in the note in which it was made")
  func marking() throws {
    let folder = try municipality()
    let first = "gesprekken/noord/lamp.md"
    let text = """
      ---
      gebied: Noord
      datum: 2026-03-02
      ---
      ## Afspraken
      - De gemeente maakt de lamp bij de speeltuin (voor 1 mei)

      Tot de volgende keer!
      """
    try folder.write(text, to: first)
    let run = try Transcript(
      ["agreements", "set", "speeltuin lamp", "--status", "gedaan", "--note", Self.note],
      in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(
      try folder.text(first)
        == text.replacing("(voor 1 mei)", with: "(voor 1 mei) ^lamp-speeltuin"))
    #expect(try folder.text(Self.note).contains("^lamp-speeltuin (gedaan 1 juli 2026)"))
    let list = try Transcript(["agreements", "--status", "gedaan"], in: folder.path).output
    #expect(list.contains("^lamp-speeltuin"))
  }

  @Test("asks for more words where several agreements have them")
  func manyAgreements() throws {
    let folder = try municipality()
    try folder.write(
      "gebied: Noord\ndatum: 2026-03-02\n\n## Afspraken\n- [ ] Lamp in de Kerkhof maken @gemeente\n"
        + "- [ ] Lamp in de tunnel maken @gemeente\n", to: "gesprekken/noord/lampen.md")

    let run = try Transcript(
      ["agreements", "set", "lamp maken", "--status", "gedaan", "--note", Self.note],
      in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("'lamp maken' staat in 2 afspraken"))
  }

  @Test("marks an agreement in the note that tells how it stands, and only once")
  func markingInOneNote() throws {
    let folder = try municipality()
    for _ in 1...2 {
      let run = try Transcript(
        ["agreements", "set", "bankje", "--verteld", "4-6-2026", "--note", Self.note],
        in: folder.path)
      #expect(run.status == 0, "\(run.messages)")
    }
    let note = try folder.text(Self.note)
    #expect(note.contains("- [x] Bankje aangevraagd @gemeente ^bankje"))
    #expect(note.contains("(teruggekoppeld 4 juni 2026)"))
    #expect(note.split(separator: "^bankje").count == 3)
  }

  @Test("shows the change and writes nothing with --verschil")
  func difference() throws {
    let folder = try municipality()

    let run = try set("--status", "loopt", "--verschil", in: folder)

    #expect(run.output.contains("\n+- [/] Planning rondsturen ^planning\n"))
    #expect(try folder.text(Self.note) == Notes.noord)
  }

  @Test(
    "changes nothing when it cannot be done",
    arguments: [
      Case(
        "an unknown mark", ["planing", "--note", note, "--status", "loopt"],
        "wijk: er is geen afspraak met het merk '^planing' (bedoelt u '^planning'?)"),
      Case(
        "an unknown mark, before what is missing beside it", ["planing"],
        "wijk: er is geen afspraak met het merk '^planing' (bedoelt u '^planning'?)"),
      Case(
        "an unknown note", ["planning", "--note", "noord/banje.md", "--status", "loopt"],
        "wijk: 'noord/banje.md' is geen notitie van deze gemeente (bedoelt u 'noord/bankje.md'?)"),
      Case(
        "no note", ["planning", "--status", "loopt"],
        "wijk: er is geen notitie genoemd waar de regel in komt (geef --notitie BESTAND)"),
      Case(
        "nothing to say", ["planning", "--note", note],
        "wijk: er is niets om te schrijven"
          + " (geef --status, --verteld, --voor, --eigenaar of --reden)"),
      Case(
        "nobody", ["planning", "--note", note, "--eigenaar", ""],
        "wijk: '' is niemand die deze gemeente kent (noem één organisatie uit wijk.yml)"),
      Case(
        "a list of owners", ["planning", "--note", note, "--eigenaar", "De Elzen, @x met @y"],
        "wijk: 'De Elzen, @x met @y' is niemand die deze gemeente kent"
          + " (noem één organisatie uit wijk.yml)"),
      Case(
        "more than a moment",
        ["planning", "--note", note, "--voor", "1 mei) @politie (gedaan 2 mei"],
        "wijk: '1 mei) @politie (gedaan 2 mei' is geen moment (schrijf bijvoorbeeld '1 oktober')"),
      Case(
        "no words for a day", ["planning", "--note", note, "--voor", "^x"],
        "wijk: een waarde past niet op één regel van een notitie"),
    ])
  func refusals(_ example: Case<[String], String>) throws {
    let folder = try municipality()

    let run = try Transcript(["agreements", "set"] + example.input, in: folder.path)

    #expect(run.status == 2)
    #expect(run.lines.last == example.expected)
    #expect(try folder.text(Self.note) == Notes.noord)
  }

  @Test("does not write in a note from before the last word about it")
  func tooEarly() throws {
    let folder = try municipality()
    _ = try set("--status", "loopt", in: folder)
    let before = try folder.text("gesprekken/west.md")

    let run = try Transcript(
      ["afspraken", "zet", "planning", "--notitie", "gesprekken/west.md", "--status", "gedaan"],
      in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("wordt nog genoemd in 'noord/bankje.md'"))
    #expect(try folder.text("gesprekken/west.md") == before)
  }

  @Test("does not touch a note that is not UTF-8")
  func otherEncoding() throws {
    let folder = try municipality()
    let bytes: [UInt8] =
      Array("---\ngebied: Noord\ndatum: 2026-04-02\n---\n## Wensen\n- E".utf8) + [0xE9]
      + Array("n\n".utf8)
    try folder.write(bytes, to: Self.note)

    let run = try set("--status", "loopt", in: folder)

    #expect(run.status == 2)
    #expect(run.messages.contains("niet bewaard als UTF-8"))
    #expect(try folder.bytes(Self.note) == bytes)
  }

  @Test("says so when it stands there already, and writes nothing")
  func twice() throws {
    let folder = try municipality()
    _ = try set("--status", "gedaan", "--op", "28-3-2026", in: folder)
    let once = try folder.text(Self.note)

    let again = try set("--status", "gedaan", "--op", "28-3-2026", in: folder)

    #expect(again.status == 0)
    #expect(again.messages.contains("'^planning' stond al zo in"))
    #expect(try folder.text(Self.note) == once)
  }

  @Test("does not write in the first of two notes of one day, which has not the last word")
  func sameDay() throws {
    let folder = try municipality()
    let note = "---\ngebied: Noord\ndatum: 2026-04-02\n---\n## Afspraken\n- [ ] ^planning\n"
    try folder.write(note, to: "gesprekken/noord/a.md")
    try folder.write(note, to: "gesprekken/noord/b.md")

    let first = try Transcript(
      ["afspraken", "zet", "planning", "--notitie", "noord/a.md", "--status", "gedaan"],
      in: folder.path)
    let last = try Transcript(
      ["afspraken", "zet", "planning", "--notitie", "noord/b.md", "--status", "gedaan"],
      in: folder.path)

    #expect(first.status == 2)
    #expect(first.messages.contains("wordt nog genoemd in 'noord/b.md'"))
    #expect(last.status == 0)
    #expect(
      try Transcript(["afspraken", "--status", "gedaan"], in: folder.path).output.contains(
        "^planning"))
  }
}
