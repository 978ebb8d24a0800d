import TestMunicipality
import TestSupport
import Testing

@testable import Publication

@Suite("What was said among a few (rule R14)")
struct TalksOfFewTests {
  static let talks = [
    Case("one resident at a kitchen table", "keukentafelgesprek (groep)|aanwezig: 1 bewoner", true),
    Case("four residents", "huiskamergesprek|aanwezig: 4 bewoners", true),
    Case("five residents", "huiskamergesprek|aanwezig: 5 bewoners", false),
    Case("four residents and a connector", "koffie|aanwezig: 4 bewoners, 1 buurtverbinder", false),
    Case("two residents among officials", "koffie|aanwezig: 2 bewoners, 9 professionals", true),
    Case("organisations among themselves", "overleg|aanwezig: 2 bewoners, 6 professionals", false),
    Case("few organisations", "overleg|aanwezig: 1 bewoner, 2 professionals", true),
    Case("nobody knows how many at a meeting", "bewonersavond|", false),
    Case("nobody knows how many at a kitchen table", "keukentafelgesprek (groep)|", true),
  ]

  @Test("stays inside", arguments: talks)
  func stays(_ example: Case<String, Bool>) {
    let parts = example.input.split(separator: "|", omittingEmptySubsequences: false)
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      soort: \(parts[0])
      \(parts[1])
      ---
      ## Zorgen
      - De sloot is ondiep
      ## Afspraken
      - [ ] Sloot baggeren @gemeente
      """
    let other = """
      ---
      gebied: west
      datum: 2026-04-12
      soort: koffie
      aanwezig: 9 bewoners
      ---
      ## Afspraken
      - [x] Brug schilderen @gemeente
      """
    for edition in [Edition.residents, .partners, .council] {
      let area = SmallMunicipality([note, other]).published(as: edition).areas.first
      let text = "\(String(describing: area))"
      #expect(!example.expected || !text.contains("ondiep"))
      #expect(text.contains("Sloot baggeren") == !example.expected)
    }
    let area = SmallMunicipality([note, other]).traced(as: .internal).areas.first
    #expect("\(String(describing: area))".contains("ondiep"))
  }

  @Test("stays inside in each area that the talk was about", arguments: [4, 5])
  func inBothAreas(_ residents: Int) {
    let note = """
      ---
      gebied: [west, noord]
      datum: 2026-03-12
      soort: bewonersavond
      aanwezig: \(residents) bewoners
      ---
      ## West
      ### Zorgen
      - De sloot is ondiep
      ## Noord
      ### Zorgen
      - De brug is glad
      """
    var municipality = SmallMunicipality([note])
    municipality.settings = municipality.settings.replacing(
      "organisaties:",
      with: "  noord: { naam: Elzenveld-Noord, ook bekend als: [noord] }\norganisaties:"
    ).replacing("naam: Elzenveld-West,", with: "naam: Elzenveld-West, ook bekend als: [west],")
    let areas = municipality.published().areas
    let words = ["ondiep", "glad"]
    #expect(areas.map(\.listening.conversations) == [1, 1])
    for (area, own) in zip(areas, words) {
      let text = "\(String(describing: area))"
      #expect(words.filter(text.contains) == (residents < 5 ? [] : [own]))
    }
  }

  @Test("counts by the number that the municipality sets")
  func setting() {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      aanwezig: 6 bewoners
      ---
      ## Zorgen
      - De sloot is ondiep
      """
    for (least, isThere) in [(6, true), (7, false)] {
      var municipality = SmallMunicipality([note])
      municipality.settings += "\npublicatie: { kleinste aantal bewoners: \(least) }\n"
      let area = municipality.published().areas.first
      #expect("\(String(describing: area))".contains("ondiep") == isThere)
    }
  }
}
