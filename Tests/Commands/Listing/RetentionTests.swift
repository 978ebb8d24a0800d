import TestSupport
import Testing

@Suite("wijk retention")
struct RetentionTests {
  private static let old = """
    ---
    soort: overleg
    gebied: Noord
    datum: 2020-02-03
    ---
    - Veel groen.
    """
  private static let own = """
    ---
    soort: overleg
    gebied: West
    datum: 2026-02-03
    bewaren tot: 1 mei 2026
    ---
    - Veel groen.
    """

  private func folder(term: String = "bewaartermijn: 5 jaar\n") throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n\(term)", "gesprekken/oud.md": Self.old,
      "gesprekken/eigen.md": Self.own, "gesprekken/west.md": Notes.west,
    ])
  }

  @Test("lists what is past its date, and changes nothing")
  func lists() throws {
    let folder = try folder()
    let before = try folder.files()

    let run = try Transcript(["bewaartermijn"], in: folder.path, environment: ["COLUMNS": "80"])

    #expect(run.status == 0)
    #expect(
      run.output == """
        Bewaren tot  Volgens   Gesprek     Notitie
        2025-02-03   wijk.yml  2020-02-03  gesprekken/oud.md
        2026-05-01   notitie   2026-02-03  gesprekken/eigen.md

        Op 1 juli 2026 zijn 2 notities voorbij hun datum. wijk gooit niets weg: wat weg
        mag, beslist wie over het archief gaat.
        De eerstvolgende is 'gesprekken/west.md', op 12 maart 2031.

        """)
    #expect(try folder.files() == before)
  }

  @Test("ends with 1 when it must be strict and something is past its date")
  func strict() throws {
    let folder = try folder()

    #expect(try Transcript(["retention", "--streng"], in: folder.path).status == 1)
    #expect(
      try Transcript(["retention", "--strict", "--as-of", "2021-01-01"], in: folder.path).status
        == 0)
  }

  @Test("counts the notes that nothing gives a date for, in both languages")
  func undated() throws {
    let folder = try folder(term: "")

    let dutch = try Transcript(["retention"], in: folder.path)
    let english = try Transcript(["retention", "--taal", "en"], in: folder.path)

    #expect(
      dutch.output.contains(
        "Van 2 notities is niet bekend tot wanneer ze bewaard worden: zet in wijk.yml"
          + " bijvoorbeeld 'bewaartermijn: 5 jaar'.\n"))
    #expect(
      english.output.contains(
        "Of 2 notes nobody knows until when they are kept: write 'retention: 5 years' in wijk.yml,"
          + " for example.\n"))
  }

  @Test("writes JSON as its schema says")
  func json() throws {
    let folder = try folder()

    let run = try Transcript(["retention", "--json"], in: folder.path)
    let schema = try SchemaValidator(Transcript(["schema", "retention"]).output)
    let document = try JSONValue(run.output)

    #expect(schema.problems(in: document).isEmpty)
    #expect(document["past"]?[0]?["note"] == .text("oud.md"))
    #expect(document["past"]?[0]?["source"] == .text("municipality"))
  }

  @Test("keeps to one area and period")
  func scope() throws {
    let folder = try folder()

    let area = try Transcript(["retention", "--gebied", "noord"], in: folder.path)
    let period = try Transcript(["retention", "--periode", "2026"], in: folder.path)

    #expect(area.output.contains("oud.md") && !area.output.contains("eigen.md"))
    #expect(period.output.contains("eigen.md") && !period.output.contains("oud.md"))
  }

  @Test(
    "says what it cannot understand",
    arguments: [
      ("gesprekken: a\nbewaartermijn: lang\n", ["retention"], 0, "1 waarschuwing in 1 bestand"),
      ("", ["retention", "--periode", "ooit"], 2, "'ooit' is geen periode"),
      ("", ["retention", "nergens"], 2, "'nergens' bestaat niet"),
    ] as [(String, [String], Int32, String)])
  func badInput(_ settings: String, _ words: [String], _ status: Int32, _ message: String) throws {
    let folder = try folder(term: settings)
    let run = try Transcript(words, in: folder.path)

    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}
