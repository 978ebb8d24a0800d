import TestSupport
import Testing

@testable import Notes

@Suite("What became of earlier agreements")
struct OutcomeTests {
  static let outcomes: [Case<String, AgreementStatus>] = [
    Case(
      "a day that was held", "De vliegerdag is gehouden op 28 februari, met veertig man.", .done),
    Case(
      "half of it", "De muurschildering is half af.", .running),
    Case(
      "who is at it", "De ketels: de helft is nagekeken, De Elzen is er nog mee bezig.", .running),
  ]

  @Test("is read in a note that goes through them", arguments: outcomes)
  func follow(_ example: Case<String, AgreementStatus>) {
    let read = conversation(body: "## Wat is ervan gekomen?\n- \(example.input)")
    #expect(read.agreements.map(\.status) == [example.expected])
    #expect(read.activities.isEmpty)
    #expect(read.notReached.isEmpty)
  }

  @Test("is told in Flemish too")
  func flemish() {
    let read = conversation(
      body: "## Afspraken\n- Het jeugdhuis gaat ni door, den toren is al verhuurd")
    #expect(read.agreements.map(\.status) == [.dropped])
  }

  @Test("is not there yet when it is to be ready by a day to come")
  func ahead() {
    let read = conversation(
      body: "## Afspraken\n- de bieb tekent de kast, die hebben ze voor 1 juni klaar")
    #expect(read.agreements.map(\.status) == [.agreed])
  }
}
