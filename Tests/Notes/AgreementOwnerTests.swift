import TestSupport
import Testing

@testable import Notes

@Suite("The owner of an agreement")
struct AgreementOwnerTests {
  static let owners = [
    Case("a label", "- De Elzen: hek maken", "hek maken | De Elzen | agreed"),
    Case(
      "a label of two", "- gemeente + De Elzen: hek maken",
      "hek maken | gemeente + De Elzen | agreed"),
    Case("an alias", "- corporatie: hek maken", "hek maken | De Elzen | agreed"),
    Case(
      "English for a known role", "- housing corporation: hek maken",
      "hek maken | De Elzen | agreed"),
    Case("a mention", "- hek maken @de-elzen", "hek maken | De Elzen | agreed"),
    Case("a mention of two words", "- hek maken @De Elzen", "hek maken | De Elzen | agreed"),
    Case(
      "a mention in English", "- mend it @area coordinator", "mend it | gebiedsregisseur | agreed"),
    Case("an unknown mention", "- hek maken @prorail", "hek maken | prorail | agreed"),
    Case(
      "a mention and a partner", "- hek maken @buurtverbinder met @welzijn",
      "hek maken | buurtverbinder | met Welzijn Elzenveld | agreed"),
    Case("brackets", "- hek maken (De Elzen)", "hek maken | De Elzen | agreed"),
    Case(
      "brackets with help", "- hek maken (De Elzen, hulp van welzijn)",
      "hek maken | De Elzen | met Welzijn Elzenveld | agreed"),
    Case("the subject", "- De Elzen maakt het hek", "De Elzen maakt het hek | De Elzen | agreed"),
    Case(
      "a joint subject", "- bewoners en welzijn maken een tekening",
      "bewoners en welzijn maken een tekening | bewoners + Welzijn Elzenveld | agreed"),
    Case(
      "who pulls it", "- kaartavond starten, welzijn trekt dit",
      "kaartavond starten, welzijn trekt dit | Welzijn Elzenveld | agreed | #ontmoeten"),
    Case(
      "behind a comma", "- proef doen, welzijn + bieb",
      "proef doen | Welzijn Elzenveld + Bibliotheek | agreed"),
    Case("behind an arrow", "- hek maken -> De Elzen", "hek maken | De Elzen | agreed"),
    Case(
      "done by", "- hek maken door de wijkagent", "hek maken door de wijkagent | wijkagent | agreed"
    ),
    Case("nobody", "- uitzoeken van wie de weg is", "uitzoeken van wie de weg is | agreed"),
    Case("nobody yet", "- hek maken (n.t.b.)", "hek maken | n.t.b. | agreed"),
  ]

  @Test("stands in many places", arguments: owners)
  func isFound(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
  }

  static let traps = [
    Case("an address", "- mail sturen naar info@elzenveld.example"),
    Case("a page", "- zie https://forum.example/@gemeente/1"),
    Case("a link", "- [het plan](https://forum.example/@gemeente) lezen"),
    Case("code", "- `@gemeente` typen in de app"),
    Case("people at large", "- met drie mensen koffie drinken"),
  ]

  @Test("is no `@` of an address, a link or code", arguments: traps)
  func isNoOwner(_ example: Case<String, Void>) {
    #expect(conversation(body: "## Afspraken\n\(example.input)").agreements.map(\.owners) == [[]])
  }

  @Test("is the writer when it says `ik` and the note says who that is")
  func isWriter() {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      gespreksleider: gebiedsregisseur west
      ---
      ## Afspraken
      - Ik bel de aannemer
      - ik: hek laten maken
      """
    #expect(
      conversation(note).agreedLines == [
        "Ik bel de aannemer | gebiedsregisseur | agreed",
        "hek laten maken | gebiedsregisseur | agreed",
      ])
    #expect(agreed("- Ik bel Jan zijn baas") == ["Ik bel Jan zijn baas | agreed"])
  }
}
