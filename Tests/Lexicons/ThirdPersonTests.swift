import TestSupport
import Testing

@testable import Lexicons

@Suite("What the writer is to do, told of her")
struct ThirdPersonTests {
  static let told = [
    Case("a stem", "ik bel de school", "Belt de school"),
    Case("one that ends in t", "Ik zet het op de agenda", "Zet het op de agenda"),
    Case("one that ends in a", "ik ga langs bij Kompas", "Gaat langs bij Kompas"),
    Case("one that ends in e", "ik doe navraag", "Doet navraag"),
    Case("an auxiliary", "Ik zal het vragen", "Zal het vragen"),
    Case("with a particle", "ik zoek uit van wie de haag is", "Zoekt uit van wie de haag is"),
    Case("behind a label", "Tent: ik stuur de link", "Tent: stuurt de link"),
    Case(
      "behind its verb", "Spiegel vraag ik aan bij groen",
      "Spiegel vraagt de gebiedsregisseur aan bij groen"),
    Case("somebody else", "Kompas belt de school", nil),
    Case("the writer again", "ik vraag het mijn collega", nil),
    Case("twice", "ik bel, daarna mail ik", nil),
    Case("no verb", "ik ook niet", nil),
  ]

  @Test("begins with the verb", arguments: told)
  func isTold(_ example: Case<String, String?>) {
    #expect(ThirdPerson.telling(example.input, of: "gebiedsregisseur") == example.expected)
  }
}
