import TestSupport
import Testing

@testable import Notes

@Suite("Headings of what was written for few")
struct KeepOutHeadingTests {
  @Test(
    "keep out what stands below them",
    arguments: [
      "Overdracht", "Ter overdracht", "Overdracht aan collega", "Overdracht voor de avonddienst",
      "Ongefilterd", "Roddels", "In de wandelgangen", "Hersenspinsels", "Nog even",
      "Tussen de regels door", "Voor mijn opvolger", "Handover", "Unfiltered",
    ])
  func closed(_ heading: String) {
    let found = conversation(body: "## Zorgen\n- vijver\n\n## \(heading)\n- lamp\n\n## Wensen\n- z")
    #expect(found.withheld.map(\.text) == ["lamp"])
  }

  @Test(
    "are told from headings that look like them",
    arguments: [
      "Overdracht van het buurthuis", "Nog even over het plein", "De avonddienst van de bus",
      "Tussen de regels van de gemeente",
    ])
  func open(_ heading: String) {
    #expect(conversation(body: "## \(heading)\n- De lamp is stuk").withheld.isEmpty)
  }

  @Test(
    "are not made of a ban on what people do, or of what they cannot say at a desk",
    arguments: [
      "Embargo op vuurwerk bij de vijver", "er komt een embargo op nieuwe terrassen",
      "Vertrouwelijk praten lukt niet aan de balie",
    ])
  func ban(_ line: String) {
    #expect(conversation(body: "## Zorgen\n- \(line)").signals.map(\.text) == [line])
  }

  @Test(
    "an embargo on what is told keeps it out",
    arguments: [
      "de pachter stopt, onder embargo tot 1 mei", "Embargo: de pachter stopt",
      "de pachter stopt (embargo)", "hier rust een embargo op: de pachter stopt",
      "er geldt een embargo voor dit nieuws",
    ])
  func embargo(_ line: String) {
    #expect(conversation(body: "## Zorgen\n- \(line)").signals.isEmpty)
  }
}
