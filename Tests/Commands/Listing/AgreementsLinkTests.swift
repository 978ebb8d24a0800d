import TestSupport
import Testing

@Suite("wijk agreements link")
struct AgreementsLinkTests {
  private static let first = """
    ---
    soort: koffie
    gebied: west
    datum: 2026-01-15
    aanwezig: 8 bewoners
    ---
    ## Afspraken
    - gemeente verft het hek bij de vijver
    - Spiegel op de kruising ophangen @gemeente
    """
  private static let second = """
    ---
    soort: koffie
    gebied: west
    datum: 2026-03-05
    aanwezig: 8 bewoners
    ---
    ## Wat er gezegd is
    - Het hek bij de vijver is geverfd.

    ## Afspraken
    - [/] De spiegel bij de kruising is besteld @gemeente
    """

  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\ngebieden:\n  west: { naam: Elzenveld-West }\n",
      "gesprekken/a.md": Self.first, "gesprekken/b.md": Self.second,
    ])
  }

  private static let proposals = """
    'gemeente verft het hek bij de vijver' (a.md:8)
      'Het hek bij de vijver is geverfd.' (b.md:8), dan gedaan
    'Spiegel op de kruising ophangen' (a.md:9)
      'De spiegel bij de kruising is besteld' (b.md:11)

    """

  @Test("shows each pair, and writes nothing", arguments: [["--toon"], []])
  func lists(options: [String]) throws {
    let folder = try municipality()
    let run = try Transcript(["afspraken", "koppel"] + options, in: folder.path)
    #expect(run.output == Self.proposals)
    #expect(run.status == 0)
    #expect(try folder.text("gesprekken/a.md") == Self.first)
    #expect(try folder.text("gesprekken/b.md") == Self.second)
  }

  @Test("writes a mark in both notes, and has nothing left to link")
  func links() throws {
    let folder = try municipality()
    let run = try Transcript(["afspraken", "koppel", "--ja"], in: folder.path)
    #expect(run.status == 0)
    let first = try folder.text("gesprekken/a.md")
    let second = try folder.text("gesprekken/b.md")
    #expect(first.contains("- Spiegel op de kruising ophangen @gemeente ^spiegel-kruising"))
    #expect(
      second.contains("- [/] De spiegel bij de kruising is besteld @gemeente ^spiegel-kruising"))
    #expect(second.contains("- [x] gemeente verft het hek bij de vijver ^"))
    let again = try Transcript(["afspraken", "koppel", "--toon"], in: folder.path)
    #expect(again.output.isEmpty)
  }

  @Test("refuses to list and to link at once")
  func refuses() throws {
    let folder = try municipality()
    let run = try Transcript(["afspraken", "koppel", "--ja", "--toon"], in: folder.path)
    #expect(run.status == 2)
  }
}
