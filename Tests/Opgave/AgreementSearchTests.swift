import Notes
import Opgave
import TestSupport
import Testing

@Suite("Marks that agreements are given")
struct AgreementSearchTests {
  private static let examples = [
    Case("what is to be done", ["Lamp van de speeltuin vervangen"], "lamp-speeltuin"),
    Case(
      "not who does it", ["Woonstichting schildert het trappenhuis", "Woonstichting"], "trappenhuis"
    ),
    Case("not who helps", ["Met de kerk een maaltijd koken", "welzijn", "de kerk"], "maaltijd"),
    Case("no name in the words", ["Karin belt over de heg"], "heg"),
    Case("nobody, where only people are named", ["Karin belt Fatima", "Karin"], "belt"),
  ]

  @Test("say what is to be done, and name nobody", arguments: examples)
  func namesNobody(_ example: Case<[String], String>) throws {
    let noted = NotedAgreement.sample(nil, text: example.input[0]) {
      $0.owners = Array(example.input.dropFirst().prefix(1))
      $0.with = Array(example.input.dropFirst(2))
    }
    let document = compiled([.sample { $0.agreements = [noted] }]).document
    let agreement = try #require(document["west"].agreements.first)
    #expect(AgreementSearch(document).mark(for: agreement) == example.expected)
  }
}
