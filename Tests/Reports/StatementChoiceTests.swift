import Notes
import Publication
import Testing

@testable import Reports

@Suite("A choice of statements")
struct StatementChoiceTests {
  private func statements(_ texts: String...) -> [TracedStatement] {
    texts.map { TracedStatement(PublishedStatement(kind: .concern, text: $0)) }
  }

  @Test("takes what tells most, in the order of the notes")
  func choosing() {
    let all = statements(
      "Bankje", "Het plantsoen achter de flat is een jungle.", "Donker",
      "De laatste bus gaat te vroeg voor wie in de stad sport.")
    #expect(
      StatementChoice.choose(all, 2).map(\.value.text) == [
        "Het plantsoen achter de flat is een jungle.",
        "De laatste bus gaat te vroeg voor wie in de stad sport.",
      ])
    #expect(StatementChoice.choose(all, 9).count == 4)
  }

  @Test("says nothing twice")
  func unique() {
    let all = statements("Wie beslist dat?", "wie beslist dát", "Iets anders")
    #expect(
      StatementChoice.unique(all.map(\.value)).map(\.text) == ["Wie beslist dat?", "Iets anders"])
  }
}
