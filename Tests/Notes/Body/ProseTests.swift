import TestSupport
import Testing

@testable import Notes

@Suite("Agreements in running text")
struct ProseTests {
  static let stories = [
    Case(
      "in a sentence that says so",
      "Afgesproken is dat De Elzen voor 1 mei laat weten wanneer er geschilderd wordt.",
      [
        "De Elzen laat weten wanneer er geschilderd wordt. | De Elzen | voor 1 mei (..2026-05-01) | agreed"
      ]
    ),
    Case(
      "among others",
      "Het was een gezellige avond. We spraken af dat de gemeente de heg snoeit. Daarna was er soep.",
      ["de gemeente de heg snoeit. | gemeente | agreed | #gemeente #groen"]),
    Case(
      "and a promise behind it",
      "Er is afgesproken dat De Elzen langskomt. De gebiedsregisseur zoekt uit van wie de heg is. De gemeente reageert traag.",
      [
        "De Elzen langskomt. | De Elzen | agreed",
        "De gebiedsregisseur zoekt uit van wie de heg is. | gebiedsregisseur | agreed | #groen",
      ]),
    Case(
      "but not of long ago",
      "Vorig jaar was afgesproken dat De Elzen zou schilderen. Dat is nooit gebeurd.", []),
    Case(
      "but not where the writer tells what he did",
      "Ik liep dinsdag 3 maart door de buurt en raakte bij het hek aan de praat met twee vaders.",
      []),
    Case("but not where nothing was agreed", "Er is niet afgesproken dat De Elzen komt.", []),
  ]

  @Test("are found", arguments: stories)
  func found(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).agreedLines == example.expected)
  }

  @Test("leave the other sentences what they are")
  func keepsTheRest() {
    let found = conversation(
      body: "Het was gezellig. We spraken af dat De Elzen komt. Komt de bus terug?")
    #expect(found.saidLines == ["strength: Het was gezellig.", "question: Komt de bus terug?"])
  }

  @Test("stay out of the report with the whole of a story that has to")
  func withheld() {
    let found = conversation(body: "Niet opnemen: we spraken af dat De Elzen komt. Het is stil.")
    #expect(found.agreements.isEmpty)
    #expect(found.withheld.count == 1)
  }

  @Test("is no wish where a line before all sections only names who was there")
  func namesWho() {
    let found = conversation(body: "huismeester\n\n## Wat gaat goed\n- de tuin")
    #expect(found.saidLines == ["background: huismeester", "strength: de tuin"])
  }

  @Test("is a concern where a line among strengths takes a thing out")
  func takesOut() {
    let found = conversation(body: "## Wat gaat goed\n- Snoeien niet: heg van twee meter\n- rust")
    #expect(
      found.saidLines == ["concern: Snoeien niet: heg van twee meter", "strength: rust"])
  }
}
