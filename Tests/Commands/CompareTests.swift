import TestSupport
import Testing

@Suite("wijk compare")
struct CompareTests {
  private func compare(_ arguments: String...) throws -> Transcript {
    try Transcript(["compare"] + arguments, in: Example.path, environment: ["COLUMNS": "90"])
  }

  @Test("tells what was done, dropped, agreed and put off between two periods")
  func periods() throws {
    let run = try compare("2026-Q1", "2026-Q2", "--gebied", "west", "--gebied", "centrum")

    #expect(run.status == 0)
    try expectGolden(run.output, "compare-quarters.txt")
    #expect(run.messages.contains("Van 2026-Q1 naar 2026-Q2: "))
  }

  @Test("compares themes where there was enough talk")
  func themes() throws {
    let run = try compare("2025", "2026", "--taal", "en")

    #expect(run.output.contains("Named more often") || run.output.contains("Named less often"))
    #expect(run.output.contains(" of 5 conversations, before in "))
  }

  @Test("compares two documents in the same way")
  func documents() throws {
    let folder = try TemporaryFolder()
    let script = """
      for p in 2026-Q1 2026-Q2; do
        wijk parse '\(Example.path)' 2>/dev/null | wijk aggregate --periode $p > $p.json 2>/dev/null
      done
      wijk vergelijk 2026-Q1.json 2026-Q2.json
      """

    let run = try Transcript(script: script, in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("Nieuw afgesproken"))
    #expect(run.messages.contains("Van 2026-Q1.json naar 2026-Q2.json: "))
  }

  @Test("tells scripts the same")
  func json() throws {
    let run = try compare("2026-Q1", "2026-Q2", "--json")

    #expect(run.output.contains("\"schema\":\"wijk.comparison/1\""))
    #expect(run.output.contains("\"turn\":\"done\""))
    #expect(run.output.contains("\"statusBefore\":null"))
  }

  @Test("is the chapter 'Sinds de vorige keer' of a report about a period")
  func chapter() throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(
      [
        "compile", Example.path, "-o", folder.path("uit"), "--editie", "bewoners,college",
        "--periode", "2026-Q2",
      ])
    let page = try folder.text("uit/bewoners/elzenveld-west.md")
    let whole = try Transcript(["compile", Example.path, "-o", folder.path("alles")])

    #expect(
      page.contains(
        """
        ## Sinds de vorige keer

        Toen deze periode begon, stonden er 14 afspraken open. Daarvan: 3 zijn afgerond, 1 gaat niet door en 10 staan nog open.

        ### Nieuw afgesproken

        """))
    #expect(whole.status == 0)
    #expect(
      try !folder.text("alles/bewoners/elzenveld-west.md").contains("Sinds de vorige keer"))
  }

  @Test(
    "says what cannot be compared",
    arguments: [
      Case(
        "the wrong order", ["2026-Q2", "2026-Q1"],
        "wijk: '2026-Q2' ligt niet voor '2026-Q1'"
          + " (noem de oudste periode eerst; ze mogen elkaar niet raken)"),
      Case(
        "nothing to compare", ["2031", "2032"],
        "wijk: er zijn geen gesprekken in '2031' (kies een andere periode)"),
      Case(
        "no period", ["2026", "ooit"],
        "wijk: 'ooit' is geen periode"
          + " (schrijf 2026, 2026-Q1, 2026-H1, 2026-03 of 2026-01..2026-06)"),
      Case("one period", ["2026"], "wijk: 'wijk compare' mist DAN (zie `wijk compare --help`)"),
      Case(
        "no file", ["oud.json", "nieuw.json"], "wijk: 'oud.json' bestaat niet (controleer het pad)"),
      Case(
        "another file", ["wijk.yml", "nieuw.json"],
        "wijk: 'wijk.yml' is geen document van `wijk aggregate`: het is geen JSON"),
      Case(
        "an unknown area", ["2025", "2026", "--gebied", "wset"],
        "wijk: 'wset' is geen gebied in wijk.yml (bedoelt u 'west'?)"),
    ])
  func refusals(_ example: Case<[String], String>) throws {
    let run = try Transcript(["compare"] + example.input, in: Example.path)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.lines.last == example.expected)
  }

  @Test("knows what an agreed text says of an agreement")
  func agreedText() throws {
    let folder = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\ngebieden:\n  west: { naam: Elzenveld-West }\n",
      "gesprekken/een.md": Notes.west,
      "gesprekken/twee.md": "---\ngebied: west\ndatum: 2026-05-07\n---\n## Wensen\n- Een bankje.\n",
      "opgaven/west.md":
        "---\nvastgesteld: 2026-05-20\n---\n## Wonen\n- [x] Planning rondgestuurd ^planning\n",
    ])

    let run = try Transcript(["compare", "2026-Q1", "2026-Q2"], in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("Gedaan (1)\n    ^planning"))
  }
}
