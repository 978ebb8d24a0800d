import Diagnostics
import Notes
import TestSupport
import Testing

@Suite("A note about several areas")
struct AreaSharesTests {
  private static let several = "---\ngebied: [west, noord]\ndatum: 2026-03-12\n---\n"

  static let notes = [
    Case(
      "headings name the areas, with the kinds below them",
      """
      ## Elzenveld-West
      ### Wat gaat goed
      - De moestuin loopt.
      ## Elzenveld-Noord
      ### Zorgen
      - Er ligt glas.
      """, ["strength: De moestuin loopt.", "[noord] concern: Er ligt glas."]),
    Case(
      "headings name the areas below the kinds",
      """
      ## Zorgen
      ### Lindehof
      - De lamp is stuk.
      ### Zwaluwbuurt
      - Er ligt glas.
      ## Wensen
      - Zwaluwbuurt: een bankje
      """,
      [
        "concern: De lamp is stuk.", "[noord] concern: Er ligt glas.",
        "[noord] wish: Zwaluwbuurt: een bankje",
      ]),
    Case(
      "areas and kinds stand at one level",
      """
      ## Noord
      ## Zorgen
      - Er ligt glas.
      ## Wensen
      - een bankje
      ## West
      ## Zorgen
      - De lamp is stuk.
      """,
      [
        "[noord] concern: Er ligt glas.", "[noord] wish: een bankje",
        "concern: De lamp is stuk.",
      ]),
    Case(
      "plain lines name the areas",
      "Zorgen\n\nWest:\n- De lamp is stuk.\n\nNoord:\n- Er ligt glas.",
      ["concern: De lamp is stuk.", "[noord] concern: Er ligt glas."]),
    Case(
      "lines begin or end with the area",
      """
      ## Zorgen
      - Noord: er ligt glas
      - In Noord wordt hard gereden
      - het plein is kaal (Zwaluwbuurt)
      - de lamp is stuk (West)
      """,
      [
        "[noord] concern: Noord: er ligt glas", "[noord] concern: In Noord wordt hard gereden",
        "[noord] concern: het plein is kaal (Zwaluwbuurt)", "concern: de lamp is stuk (West)",
      ]),
  ]

  @Test("gives each statement to its own", arguments: notes)
  func statements(_ example: Case<String, [String]>) {
    let body = example.input.replacing("Noord", with: "Elzenveld-Noord")
      .replacing("Elzenveld-Elzenveld", with: "Elzenveld")
    let found = conversation(Self.several + body)
    #expect(found.area == "west")
    #expect(found.otherAreas == ["noord"])
    #expect(
      found.saidLines.map { $0.replacing("Elzenveld-Noord", with: "Noord") } == example.expected)
    #expect(!codes(Self.several + body).contains("several-areas"))
  }

  @Test("gives agreements, activities and groups to their own as well")
  func others() {
    let note =
      Self.several + """
        ## Zwaluwbuurt
        ### Afspraken
        - [ ] Bak plaatsen @gemeente
        ### Activiteiten
        - Soep, elke vrijdag 12.00 uur in het wijkgebouw
        ### Nog niet gesproken
        - jongeren
        ## Lindehof
        ### Afspraken
        - [ ] Hek maken @gemeente
        """
    let found = conversation(note)
    #expect(found.agreements.map(\.area) == ["noord", nil])
    #expect(found.activities.map(\.area) == ["noord"])
    #expect(found.notReachedElsewhere == ["jongeren": "noord"])
    #expect(found.neighbourhoods.contains("Zwaluwbuurt"))
  }

  @Test("gives the rows of a table to the area in them")
  func rows() {
    let note =
      Self.several + """
        | Buurt | Wat | Wie | Wanneer |
        |---|---|---|---|
        | Lindehof | hek maken | gemeente | 1 mei |
        | Zwaluwbuurt | bak zetten | gemeente | 1 mei |
        """
    #expect(conversation(note).agreements.map(\.area) == [nil, "noord"])
  }

  @Test("says of how many lines nothing tells the area")
  func unplaced() {
    let note = Self.several + "## Zorgen\n- Zwaluwbuurt: glas\n- de lamp\n- de stoep\n"
    let found = reading(note).diagnostics.filter { $0.code == "several-areas" }
    #expect(found.count == 1)
    #expect(found.first?.message.nl.contains("2 regels") ?? false)
    #expect(conversation(note).otherAreas == ["noord"])
  }

  @Test("counts in an area that only a heading names, and says so")
  func entered() {
    let note = head + "## Zorgen\n- de lamp\n\n## Zwaluwbuurt\n- er ligt glas\n"
    #expect(conversation(note).otherAreas == ["noord"])
    #expect(codes(note).contains("several-areas"))
  }

  static let alone = [
    Case("a heading with more words", "## Wandeling Zwaluwbuurt\n- er ligt glas"),
    Case("an area in passing", "## Zorgen\n- In de Zwaluwbuurt is wel een speeltuin, hier niet"),
    Case("headings of its own area", "## Lindehof\n- glas\n## De Bongerd\n- blad"),
  ]

  @Test("stays with its one area", arguments: alone)
  func stays(_ example: Case<String, Void>) {
    #expect(conversation(body: example.input).otherAreas == nil)
  }

  @Test(
    "takes several areas from a title that joins them",
    arguments: [
      "Overleg West en Zwaluwbuurt 12 maart 2026", "Overleg West / Zwaluwbuurt 12-3-2026",
    ])
  func titles(_ title: String) {
    let found = conversation("# \(title)\n- a")
    #expect(found.area == "west")
    #expect(found.otherAreas == ["noord"])
  }
}
