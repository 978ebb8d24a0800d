import Lexicons
import TestSupport
import Testing
import Words

@testable import Notes

/// A note that was spoken into a telephone, and written down as one paragraph without a mark.
@Suite("A dictated paragraph")
struct DictatedParagraphTests {
  static let note = conversation(
    body: """
      we waren met acht bewoners bij elkaar in het wijkgebouw wat goed gaat is de moestuin daar komen \
      veel mensen en de kinderen van de school helpen met water geven dan de zorgen het afval bij \
      de containers en er wordt te hard gereden in de straat ze zouden graag een bankje willen bij \
      de vijver wat ze zich afvragen is wanneer de lift gemaakt wordt en afgesproken is dat ik \
      De Elzen bel over de lift en welzijn gaat een flyer maken jongeren heb ik niet gesproken
      """)

  @Test("tells what people said, each by itself")
  func said() {
    #expect(
      Self.note.saidLines == [
        "background: we waren met acht bewoners bij elkaar in het wijkgebouw",
        "strength: wat goed gaat is de moestuin", "strength: daar komen veel mensen",
        "strength: en de kinderen van de school helpen met water geven",
        "concern: het afval bij de containers",
        "concern: en er wordt te hard gereden in de straat",
        "wish: ze zouden graag een bankje willen bij de vijver",
        "question: wat ze zich afvragen is wanneer de lift gemaakt wordt",
      ])
  }

  @Test("tells who was there, who was not, and who does what")
  func rest() {
    #expect(Self.note.attendance.residents?.max == 8)
    #expect(Self.note.notReached == ["jongeren"])
    #expect(
      Self.note.agreements.map(\.owners) == [["gebiedsregisseur"], ["Welzijn Elzenveld"]])
  }

  @Test(
    "is cut where a main clause starts",
    arguments: [
      ("de straat is schoon en de kinderen spelen buiten", ["en de kinderen spelen buiten"]),
      ("het pad is heel mooi daar lopen veel mensen", ["daar lopen veel mensen"]),
      ("we hebben veel gelachen wat gaan we doen", ["wat gaan we doen"]),
      ("ze wil graag een bankje hebben bij de bushalte", []),
      ("de koffie en de thee staan klaar in de keuken", []),
      ("ik denk dat de gemeente de lamp vervangt", []),
    ])
  func cuts(text: String, parts: [String]) {
    let line = Line(text)
    let found = SpokenClauses.starts(in: line).map { line.string($0..<line.tokens.count) }
    #expect(found == parts)
  }
}
