import TestSupport
import Testing

@Suite("wijk assets")
struct AssetsTests {
  private static let note = """
    ---
    gebied: west
    buurt: Lindehof
    datum: 2026-03-12
    ---
    ## Wat gaat goed
    - Kantine die leeg staat. #schat:plekken
    - Zij leent gereedschap uit. #schat:spullen #groen
    ## Wensen
    - Een informatiepunt
    """
  private static let secret = """
    ---
    gebied: west
    datum: 2026-04-12
    vertrouwelijk: ja
    ---
    ## Wat gaat goed
    - De Kanariegele kantine staat leeg. #schat:plekken
    """

  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gebieden: { west: { naam: West, buurten: [{ naam: Lindehof }] } }\n",
      "gesprekken/west.md": Self.note,
    ])
  }

  @Test("lists what is there by source, and what it may meet")
  func lists() throws {
    let folder = try municipality()

    let run = try Transcript(["schatten"], in: folder.path)

    #expect(run.status == 0)
    #expect(
      run.output == """
        Spullen · 1
        Wat                         Gebied  Buurt     Thema
        Zij leent gereedschap uit.  West    Lindehof  Groen en plantsoenen

        Plekken · 1
        Wat                      Gebied  Buurt     Thema
        Kantine die leeg staat.  West    Lindehof  –

        Wat bij elkaar past · 1
        Gevraagd            Er is                    Waarom                             Gebied
        Een informatiepunt  Kantine die leeg staat.  ruimte: informatiepunt en kantine  West

        """)
    #expect(run.lines == ["2 schatten, 1 vermoeden van wat bij elkaar past."])
    let narrow = try Transcript(["assets"], in: folder.path, environment: ["COLUMNS": "60"])
    #expect(narrow.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test("keeps to the sources that are asked for, by either name")
  func sources() throws {
    let folder = try municipality()

    let things = try Transcript(["assets", "--source", "things"], in: folder.path)
    let both = try Transcript(
      ["schatten", "--bron", "spullen,plekken", "--taal", "en"], in: folder.path)
    let outside = try Transcript(["schatten", "--bron", "openbare-ruimte"], in: folder.path)

    #expect(things.output.contains("gereedschap") && !things.output.contains("Kantine"))
    #expect(both.output.contains("What may go together · 1"))
    #expect(both.output.contains("room: informatiepunt and kantine"))
    #expect(outside.status == 0)
    #expect(outside.output.isEmpty)
    #expect(outside.lines == ["0 schatten, 0 vermoedens van wat bij elkaar past."])
  }

  @Test("says a word once when people ask for it and have it")
  func sameWord() throws {
    let folder = try municipality()
    try folder.write(
      Self.note.replacing("- Een informatiepunt", with: "- Gereedschap om te snoeien"),
      to: "gesprekken/west.md")

    let run = try Transcript(["assets", "--csv"], in: folder.path)

    #expect(run.output.contains("Gereedschap om te snoeien (gereedschap: gereedschap)"))
  }

  @Test("writes JSON as its schema says, and CSV that no spreadsheet runs")
  func forms() throws {
    let folder = try municipality()
    try folder.write(
      Self.note.replacing("- Kantine", with: "- =Kantine"), to: "gesprekken/west.md")

    let json = try Transcript(["assets", "--json"], in: folder.path)
    let schema = try SchemaValidator(Transcript(["schema", "schatten"]).output)
    let document = try JSONValue(json.output)
    #expect(schema.problems(in: document).isEmpty)
    #expect(document["matches"]?[0]?["reason"]?["offer"] == .text("kantine"))

    let csv = try Transcript(["assets", "--csv"], in: folder.path)
    #expect(
      csv.output.split(separator: "\r\n").map(String.init) == [
        "bron;wat;gebied;buurten;thema's;past misschien bij;notitie;regel;vertrouwelijk",
        "Spullen;Zij leent gereedschap uit.;West;Lindehof;Groen en plantsoenen;;west.md;8;nee",
        "Plekken;'=Kantine die leeg staat.;West;Lindehof;;Een informatiepunt (ruimte:"
          + " informatiepunt en kantine);west.md;7;nee",
      ])
  }

  @Test(
    "says what it cannot understand",
    arguments: [
      (["--bron", "spulen"], "'spulen' is geen bron van schatten (bedoelt u 'spullen'?)"),
      (["--bron", "geld"], "'geld' is geen bron van schatten (kies mensen"),
      (["--gebied", "wset"], "'wset' is geen gebied in wijk.yml (bedoelt u 'West'?)"),
      (["nergens"], "'nergens' bestaat niet"),
    ] as [([String], String)])
  func badInput(_ words: [String], _ message: String) throws {
    let folder = try municipality()

    let run = try Transcript(["schatten"] + words, in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("wijk: \(message)"), "\(run.messages)")
  }

  @Test("shows guesses in the internal edition alone, and marks what is confidential")
  func editions() throws {
    let folder = try municipality()
    try folder.write(Self.secret, to: "gesprekken/geheim.md")

    #expect(try Transcript(["compile", "--editie", "alle"], in: folder.path).status == 0)

    let report = try folder.text("rapporten/intern/west.md")
    #expect(report.contains("## Wat bij elkaar past"))
    #expect(report.contains("ruimte: informatiepunt en kantine"))
    for edition in ["bewoners", "partners", "college"] {
      let text = try folder.text("rapporten/\(edition)/west.md")
      #expect(!text.contains("bij elkaar past") && !text.contains("Kanariegele"))
    }
    #expect(
      try Transcript(["assets", "--csv"], in: folder.path).output
        .contains("De Kanariegele kantine staat leeg.;West;;"))
    #expect(try Transcript(["assets", "--csv"], in: folder.path).output.contains(";ja\r\n"))
  }
}
