import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite("News of an area")
struct NewsTests {
  private func news(_ notes: [String], _ name: String = "bewoners/nieuws/west.txt") throws -> String
  {
    try #require(try Square.exported([.news], notes: notes).files.first { $0.path == name }).text
  }

  @Test("is this text, which a person has read", arguments: ["txt", "md"])
  func golden(_ ending: String) throws {
    try expectGolden(try news(Square.notes, "bewoners/nieuws/west.\(ending)"), "news.\(ending)")
  }

  private static let crowd = (0..<12).map { index in
    let month = index % 6 + 1
    return """
      ---
      soort: koffie
      gebied: west
      datum: 2026-0\(month)-1\(index % 9)
      aanwezig: { bewoners: 12 }
      ---
      ## Wat gaat goed
      - De buren van straat \(index) eten elke maand samen op de stoep.
      ## Wensen
      - Een bankje op hoek \(index) van het plein, in de schaduw. #groen
      ## Zorgen
      - Op weg \(index) wordt te hard gereden als de school uitgaat. #verkeer
      ## Vragen
      - Wie houdt stuk \(index) van het plantsoen bij, en hoe vaak?
      ## Activiteiten
      - Koffie \(index), elke maandag 10.00 uur, buurthuis (openbaar)
      ## Afspraken
      - [x] De stoep van nummer \(index) rechtleggen voor de winter @gemeente (gedaan 12 juni 2026)
      - [-] Drempel op weg \(index): kan pas bij groot onderhoud in 2028 @gemeente
      """
  }

  @Test("has 200 to 300 words where there is enough to tell, however much that is")
  func length() throws {
    for count in [3, 6, 12] {
      let text = try news(Array(Self.crowd.prefix(count)))
      #expect((200...300).contains(PlainWords.count(text)), "\(count): \(PlainWords.count(text))")
    }
  }

  @Test("is shorter where there is less, and makes nothing up")
  func short() throws {
    let text = try news(
      ["---\ngebied: west\ndatum: 2026-04-18\n---\n## Wat gaat goed\n- Fijn groen hier\n"])

    #expect(PlainWords.count(text) < 100)
    #expect(text.contains("Eén gesprek is een begin."))
    #expect(text.contains("- Fijn groen hier.\n"))
    #expect(!text.contains("Dit is gelukt"))
  }

  @Test("puts first what neighbours read without effort, in their language")
  func legible() {
    let texts = [
      "Koffie ±12 jr, evt. vaker", "The school lends its hall to everyone without a form.",
      "De bakker deelt brood uit na sluitingstijd.",
    ]
    #expect(LegibleChoice.sorted(texts, for: .dutch) == [texts[2], texts[0], texts[1]])
    #expect(LegibleChoice.sorted(texts, for: .english).first == texts[1])
  }
}
