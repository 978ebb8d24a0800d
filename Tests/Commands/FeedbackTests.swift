import Foundation
import TestSupport
import Testing

@Suite("wijk feedback")
struct FeedbackTests {
  private static let settings = """
    gemeente: Elzenveld
    gebieden:
      west:
        naam: Elzenveld-West
        regisseur: gebiedsregisseur west
        contact: west@elzenveld.example
        buurten: [{ naam: Lindehof }, { naam: Wissel }]
      noord: { naam: Elzenveld-Noord }
    """
  private static let march = """
    ---
    soort: koffie
    gebied: west
    buurt: Lindehof
    datum: 2026-03-12
    aanwezig: 9 bewoners
    ---
    ## Wat gaat goed
    - Veel groen.
    ## Afspraken
    - [ ] Bankje plaatsen @gemeente ^bankje
    """
  private static let june = """
    ---
    soort: koffie
    gebied: west
    buurt: Wissel
    datum: 2026-06-12
    aanwezig: 9 bewoners
    ---
    ## Afspraken
    - [x] bankje staat er ^bankje (gedaan 2 juni 2026)
    """
  private static let secret = """
    ---
    soort: koffie
    gebied: west
    datum: 2026-04-12
    vertrouwelijk: ja
    ---
    ## Zorgen
    - Kanariegele bestelbus
    """

  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": Self.settings, "gesprekken/maart.md": Self.march,
      "gesprekken/juni.md": Self.june, "gesprekken/geheim.md": Self.secret,
    ])
  }

  @Test("writes three forms beside the editions, which leave each other be")
  func writes() throws {
    let folder = try municipality()

    let run = try Transcript(["feedback", "--gesprek", "west/1"], in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(
      run.lines.last == "1 brief, 3 bestanden in 'rapporten/terugkoppeling' (3 nieuw of anders)")
    for form in ["html", "md", "txt"] {
      #expect(folder.exists("rapporten/terugkoppeling/west-1.\(form)"))
    }
    #expect(
      try folder.text("rapporten/terugkoppeling/west-1.md")
        .contains("Bankje plaatsen — ✓ klaar op 2 juni 2026"))

    #expect(try Transcript(["compile"], in: folder.path).status == 0)
    #expect(folder.exists("rapporten/terugkoppeling/west-1.html"))
    let other = try Transcript(
      ["feedback", "--buurt", "wissel", "-o", "rapporten/terugkoppeling"], in: folder.path)
    #expect(other.status == 0, "\(other.messages)")
    #expect(folder.exists("rapporten/terugkoppeling/west-1.html"))
    #expect(folder.exists("rapporten/terugkoppeling/west-wissel.txt"))
    #expect(folder.exists("rapporten/bewoners/west.html"))
  }

  @Test(
    "finds a conversation by its number, its path, its file or as the note itself",
    arguments: [
      ["--gesprek", "west/1"], ["--gesprek", "Elzenveld-West/1"],
      ["--gesprek", "gesprekken/maart.md"], ["--gesprek", "maart.md"],
      ["--conversation", "maart"], ["gesprekken/maart.md"],
    ])
  func finds(_ words: [String]) throws {
    let folder = try municipality()

    let run = try Transcript(
      ["terugkoppeling"] + words + ["--formaat", "txt", "--uit", "-"], in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(
      run.output == """
        U ZEI, WIJ DEDEN: LINDEHOF
        Gemeente Elzenveld. Elzenveld-West. Stand op 1 juli 2026.

        We spraken u op 12 maart 2026, bij een koffiegesprek in Lindehof. U
        vertelde wat goed gaat en wat beter kan. Hier leest u wat er daarna is
        gebeurd.

        U ZEI
        Dit gaat goed:
        - Veel groen.

        WIJ DEDEN
        - Bankje plaatsen. Klaar op 2 juni 2026.

        BIJ WIE KUNT U TERECHT
        Vraag het aan de gebiedsregisseur west: west@elzenveld.example

        """)
  }

  @Test(
    "says what stands in the way, and makes nothing",
    arguments: [
      (
        ["--gesprek", "geheim"],
        "'geheim.md' is vertrouwelijk, en daarover wordt geen brief gemaakt"
      ),
      (["--gesprek", "west/9"], "het verslag van 'west' heeft geen gesprek 9"),
      (["--gesprek", "wset/1"], "'wset' is geen gebied in wijk.yml (bedoelt u 'west'?)"),
      (["--gesprek", "mart.md"], "er is geen gesprek 'mart.md' (bedoelt u 'maart.md'?)"),
      (
        ["--buurt", "Lindenhof"],
        "'Lindenhof' is geen buurt van deze gemeente (bedoelt u 'Lindehof'?)"
      ),
      (["--buurt", "noord"], "'noord' is een gebied en geen buurt (gebruik --gebied)"),
      (["--buurt", "Wissel", "--gebied", "noord"], "'Wissel' ligt in Elzenveld-West"),
      (["--gebied", "wset"], "'wset' is geen gebied in wijk.yml (bedoelt u 'west'?)"),
      (["--gebied", "noord"], "er zijn geen gesprekken over 'noord' waarover een brief mag gaan"),
      (["--periode", "2019"], "er zijn geen gesprekken in '2019' waarover een brief mag gaan"),
      (["--periode", "ooit"], "'ooit' is geen periode"),
      (["--gesprek", "west/1", "--periode", "2026"], "bij --gesprek past geen --buurt"),
      (["--gesprek", "juni", "--peildatum", "2026-06-01"], "'juni.md' is van na de peildatum"),
      ([], "er staat niet bij waarover de brief gaat"),
      (["--gebied", "west", "--formaat", "pfd"], "'pfd' is geen formaat (kies uit"),
      (["--gebied", "west", "--uit", "-"], "op de standaarduitvoer past één brief in één formaat"),
      (["--gebied", "west", "--uit", ""], "'--uit' mist een waarde"),
      (
        ["--gebied", "west", "--uit", "gesprekken/brieven"],
        "de map 'gesprekken/brieven' ligt tussen de notities"
      ),
    ] as [([String], String)])
  func refuses(_ words: [String], _ message: String) throws {
    let folder = try municipality()

    let run = try Transcript(["terugkoppeling"] + words, in: folder.path)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("wijk: \(message)"), "\(run.messages)")
    #expect(!folder.exists("rapporten"))
  }

  @Test("makes no letter that says nothing")
  func nothing() throws {
    let folder = try municipality()
    try folder.write(
      "---\ngebied: noord\ndatum: 2026-03-12\naanwezig: 9 bewoners\n---\n## Zorgen\n"
        + "- Niemand om mee te praten #eenzaam\n",
      to: "gesprekken/noord.md")

    let run = try Transcript(["feedback", "--gebied", "noord"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("er staat niets in wat verteld mag worden"))
  }

  @Test("makes one letter an area of a period, and tells as JSON what was made")
  func period() throws {
    let folder = try municipality()
    try folder.write(
      Self.march.replacing("gebied: west\nbuurt: Lindehof", with: "gebied: noord")
        .replacing("^bankje", with: "^hek"), to: "gesprekken/noord.md")

    let run = try Transcript(
      ["feedback", "--periode", "2026-Q1", "--json", "--formaat", "md"], in: folder.path)

    #expect(run.status == 0)
    let document = try JSONValue(run.output)
    let schema = try SchemaValidator(Transcript(["schema", "terugkoppeling"]).output)
    #expect(schema.problems(in: document).isEmpty)
    #expect(document["schema"] == .text("wijk.feedback/1"))
    #expect(document["letters"]?[0]?["area"] == .text("west"))
    #expect(document["letters"]?[1]?["area"] == .text("noord"))
    #expect(
      document["letters"]?[1]?["files"]?[0]
        == .text("rapporten/terugkoppeling/noord-2026-q1.md"))
    #expect(try folder.text("rapporten/terugkoppeling/noord-2026-q1.md").contains("2026"))
  }

  @Test("holds a letter back for personal data, and leaves an earlier one as it was")
  func guarded() throws {
    let folder = try municipality()
    _ = try Transcript(["feedback", "--gebied", "west"], in: folder.path)
    let before = try folder.text("rapporten/terugkoppeling/west.md")
    // The name and the number are invented.
    try folder.write(
      Self.june + "\n## Zorgen\n- mevrouw Jansen, bel 06-12345678\n", to: "gesprekken/juni.md")

    let run = try Transcript(["feedback", "--gebied", "west", "--streng"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.messages.contains("[phone-number]"))
    #expect(!run.messages.contains("12345678"))
    #expect(try folder.text("rapporten/terugkoppeling/west.md") == before)

    let allowed = try Transcript(
      [
        "feedback", "--gebied", "west", "--toestaan", "phone-number=dat van de winkel", "--allow",
        "person-name=haar winkel",
      ], in: folder.path)
    #expect(allowed.status == 0)
    for form in ["html", "md", "txt"] {
      let words = try folder.text("rapporten/terugkoppeling/west.\(form)")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("dat van de winkel."))
    }
  }

  @Test("tells the writer why what was said is not in it")
  func few() throws {
    let folder = try municipality()
    try folder.write(
      Self.march.replacing("aanwezig: 9 bewoners\n", with: ""), to: "gesprekken/maart.md")

    let run = try Transcript(["feedback", "--gesprek", "maart"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("west-1: wat er gezegd is staat er niet in"))
    #expect(!(try folder.text("rapporten/terugkoppeling/west-1.md").contains("Veel groen")))
  }

  @Test("says nothing of what may not be told, in any byte of any form, for all of Elzenveld")
  func markers() throws {
    let folder = try TemporaryFolder()
    let run = try Transcript(
      ["feedback", Self.example, "--periode", "2025..2026", "-o", folder.path("uit")])
    #expect(run.status <= 1, "\(run.messages)")

    let letters = try folder.files(below: "uit").filter { !$0.hasPrefix(".") }
    #expect(letters.count == 21)
    for path in letters {
      let text = try folder.text("uit/\(path)")
      #expect(path.hasSuffix(".html") == text.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
      if path.hasSuffix(".html") { #expect(Page(text).faults.isEmpty) }
      for marker in Self.secrets { #expect(!text.contains(marker), "\(path): \(marker)") }
      // The day on which people sat at somebody's table in Lindehof.
      if path.hasPrefix("elzenveld-west") { #expect(!text.contains("12 maart 2026")) }
      if path.hasSuffix(".txt") {
        #expect(text.split(whereSeparator: \.isWhitespace).count <= 250, "\(path)")
      }
    }
  }

  private static let example = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  /// Words of Elzenveld's notes that are not for others: kept out, confidential, or of a home.
  private static let secrets = [
    "binnenkamers", "BINNENKAMERS", "opzichter", "zaalhuur", "ZAALHUUR", "hofje 3", "astvrouw",
    "wijgplicht", "spreekuur in de haven", ".md:", "gesprekken/",
  ]
}
