import TestSupport
import Testing

@Suite("wijk trace")
struct TraceTests {
  private func trace(_ arguments: String...) throws -> Transcript {
    try Transcript(["trace"] + arguments, in: Example.path, environment: ["COLUMNS": "90"])
  }

  @Test("tells the life line of an agreement, each turn with its note and line")
  func agreement() throws {
    let run = try trace("^jongerenplek")

    #expect(run.status == 0)
    try expectGolden(run.output, "trace-jongerenplek.txt")
  }

  @Test("tells what became of everything in a note")
  func note() throws {
    let run = try trace("gesprekken/elzenveld-west/mail wissel 22 januari.md")

    #expect(run.status == 0)
    try expectGolden(run.output, "trace-note.txt")
    #expect(run.messages.contains("1 van 9 zijn nog nergens uitgekomen"))
  }

  @Test("follows a line of any report back to the notes")
  func report() throws {
    let folder = try TemporaryFolder()
    _ = try Transcript(
      ["compile", Example.path, "-o", folder.path("uit"), "--editie", "bewoners,intern"])

    for edition in ["bewoners", "intern"] {
      let path = "uit/\(edition)/elzenveld-west.md"
      let lines = try folder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      let told = try #require(
        lines.firstIndex { $0.contains("roepenploeg") || $0.hasPrefix("- Groenploeg oprichten") })
      let counted = try #require(lines.firstIndex { $0.hasPrefix("| Groen en plantsoenen") })

      let statement = try trace("\(folder.path(path)):\(told + 1)")
      let theme = try trace("\(folder.path(path)):\(counted + 1)")

      #expect(
        statement.output.contains(
          "gesprekken/elzenveld-west/2025-02-13-huiskamergesprek-de-bongerd.md:40:"))
      #expect(theme.output.contains("Een plek voor een compostvat."))
    }
  }

  @Test(
    "follows words that somebody quotes from a report",
    arguments: [
      "Na de controles rijdt het drie weken netjes, daarna niet meer",
      "de controles rijdt het drie weken netjes", "Geveltuinen langs de blinde muur",
    ])
  func quoted(words: String) throws {
    let run = try trace(words)

    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("2025-05-17 wandeling west.md:"), "\(run.output)")
  }

  @Test("counts a theme by its conversations, and knows a conversation by its number")
  func themesAndTalks() throws {
    #expect(
      try trace("groen", "--gebied", "west").output.hasPrefix(
        "Elzenveld-West: 7 gesprekken van 9\n"))
    #expect(try trace("west/3").output.contains("koffie wijkgebouw west 16 9 25.md:9:"))
    #expect(
      try trace("green", "--area", "west", "--taal", "en").output.hasPrefix(
        "Elzenveld-West: 7 conversations of 9\n"))
  }

  @Test("leaves no wish or concern out: it ended somewhere, or is still open")
  func nothingVanishes() throws {
    let all = try trace("--json")
    let open = try trace("--open", "--json")
    let count = { (run: Transcript) in run.output.split(separator: "\"standing\":").count - 1 }

    #expect(count(all) > count(open))
    #expect(count(open) > 0)
    #expect(open.output.split(separator: "\"kind\":\"open\"").count - 1 == count(open))
    let notes = try Transcript(["parse"], in: Example.path).output
    let wishes = ["wish", "concern", "question", "idea", "repair"].reduce(0) { sum, kind in
      sum + notes.split(separator: "\"kind\":\"\(kind)\",\"kindSource\"").count - 1
    }
    #expect(count(all) == wishes)
  }

  @Test(
    "says what it does not know",
    arguments: [
      Case(
        "a mark", "^jongerenpek",
        "er is geen afspraak met het merk '^jongerenpek' (bedoelt u '^jongerenplek'?)"),
      Case(
        "a word", "nietbestaand",
        "'nietbestaand' is geen merk, thema, notitie of gesprek (zie `wijk herleid --help`)"),
      Case("a file", "nergens.md", "'nergens.md' bestaat niet (controleer het pad)"),
      Case(
        "a settings file", "wijk.yml",
        "'wijk.yml' is geen notitie; noem ook een regel als het een verslag is (schrijf 'wijk.yml:12')"
      ),
      Case("a line", "wijk.yml:9999", "'wijk.yml' heeft geen regel 9999 (er zijn 118 regels)"),
    ])
  func unknown(_ example: Case<String, String>) throws {
    let run = try trace(example.input)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.lines.last == "wijk: " + example.expected)
  }
}
