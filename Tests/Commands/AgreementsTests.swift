import TestSupport
import Testing

@Suite("wijk agreements")
struct AgreementsTests {
  private func list(_ arguments: String..., width: String? = "100") throws -> Transcript {
    try Transcript(
      ["agreements"] + arguments, in: Example.path,
      environment: width.map { ["COLUMNS": $0] } ?? [:])
  }

  @Test("lists what is open under its owners, within the width of the terminal")
  func open() throws {
    let run = try list("--open", "--gebied", "west")

    #expect(run.status == 0)
    try expectGolden(run.output, "agreements-open-west.txt")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(run.messages.contains(" open, "))
  }

  @Test(
    "fits the terminal, whatever its width", arguments: ["40", "60", "80"],
    ["eigenaar", "gebied", "thema"])
  func fits(_ columns: String, _ division: String) throws {
    let lines = try list("--per", division, width: columns).output.split(separator: "\n")

    #expect(lines.count > 20)
    let width = try #require(Int(columns))
    // The heads of groups and the sentences below the tables are lines of their own.
    let rows = lines.filter { $0.hasPrefix(" ") }
    #expect(rows.allSatisfy { $0.count <= width }, "\(rows.filter { $0.count > width })")
  }

  @Test("leaves lines whole when no terminal shows them")
  func unbroken() throws {
    let lines = try list("--open", width: nil).output.split(separator: "\n")

    #expect(
      lines.contains { $0.contains("^senioren-programma") && $0.hasSuffix("naar team wonen") })
  }

  @Test("answers in Dutch and in English")
  func languages() throws {
    let dutch = try Transcript(["afspraken", "--te-laat", "--per", "gebied"], in: Example.path)
    let english = try list("--overdue", "--by", "area", "--taal", "en", width: nil)

    #expect(dutch.output.contains("te laat"))
    #expect(english.output.contains("overdue, agreed"))
    #expect(
      dutch.output.split(separator: "\n").count == english.output.split(separator: "\n").count)
  }

  @Test(
    "shows only what is asked for",
    arguments: [
      Case("what waits", ["--wacht"], ["wacht"]),
      Case("what is done", ["--status", "gedaan"], ["gedaan"]),
      Case(
        "several", ["--status", "wens, vervallen", "--status", "repair"],
        ["wens", "vervallen", "melding"]),
      Case("what is open", ["--open"], ["afgesproken", "loopt", "wacht"]),
    ])
  func statuses(_ example: Case<[String], [String]>) throws {
    let rows = try rows(example.input)

    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { example.expected.contains($0[7]) })
  }

  @Test("filters by owner, theme, source, day and what nobody has heard of")
  func others() throws {
    #expect(try rows(["--eigenaar", "corporatie"]).allSatisfy { $0[3].contains("De Elzen") })
    #expect(try rows(["--thema", "verkeer"]).allSatisfy { $0[14].contains("verkeer") })
    #expect(try !rows(["--bron", "lindehof"]).isEmpty)
    #expect(
      try rows(["--niet-teruggekoppeld"]).allSatisfy { $0[7] == "gedaan" && $0[12].isEmpty })
    #expect(try rows(["--sinds", "2026-06-01"]).count < rows([]).count)
    #expect(try rows(["--te-laat"]).allSatisfy { $0[13] == "ja" })
  }

  /// The cells of the list as CSV, without its head.
  private func rows(_ arguments: [String]) throws -> [[String]] {
    let run = try Transcript(["agreements", "--csv"] + arguments, in: Example.path)
    #expect(run.status == 0, "\(run.messages)")
    // None of the notes of the example has a semicolon in an agreement that is looked at here.
    return run.output.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count == 17 }
  }

  @Test("tells scripts the whole life line")
  func json() throws {
    let run = try Transcript(
      ["agreements", "--json", "--bron", "zwaluwbuurt", "--thema", "jeugd"], in: Example.path)

    #expect(run.output.hasPrefix("{\"agreements\":[{"))
    #expect(run.output.contains("\"schema\":\"wijk.agreements/1\""))
    #expect(
      run.output.contains(
        "{\"date\":\"2026-04-29\",\"line\":34,"
          + "\"note\":\"noord/2026-06-02 schoolyard meeting north.md\",\"turn\":\"done\"}"))
  }

  @Test("fails in CI when something is overdue, and only then")
  func strict() throws {
    #expect(try list("--te-laat", "--streng").status == 1)
    #expect(try list("--te-laat").status == 0)
    #expect(try list("--streng", "--status", "gedaan").status == 0)
  }

  @Test(
    "says what it does not know",
    arguments: [
      Case(
        "a status", ["--status", "gedan"],
        "wijk: 'gedan' is geen stand van een afspraak (bedoelt u 'gedaan'?)"),
      Case(
        "an owner", ["--eigenaar", "de elsen"],
        "wijk: 'de elsen' heeft geen afspraken (bedoelt u 'De Elzen'?)"),
      Case(
        "a theme", ["--thema", "verker"],
        "wijk: 'verker' is geen thema van deze gemeente (bedoelt u 'verkeer'?)"),
      Case(
        "a division", ["--per", "gebiet"],
        "wijk: 'gebiet' is geen indeling van afspraken (bedoelt u 'gebied'?)"),
      Case(
        "a day", ["--sinds", "ooit"], "wijk: 'ooit' is geen datum (schrijf hem als 2026-03-12)"),
    ])
  func unknown(_ example: Case<[String], String>) throws {
    let run = try Transcript(["agreements"] + example.input, in: Example.path)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.lines.last == example.expected)
  }

  @Test("says that a period has no conversations, and still lists what was open")
  func emptyPeriod() throws {
    let run = try list("--periode", "2031")

    #expect(run.status == 0)
    #expect(run.messages.contains("er zijn geen gesprekken in '2031'"))
  }
}
