import TestSupport
import Testing

@testable import Notes

@Suite("What headings mean")
struct HeadingMeaningTests {
  static let headings: [Case<[String], String>] = [
    Case(
      "what people like",
      [
        "Wat ging er goed?", "Hier zijn mensen tevreden over", "Waar word je blij van?", "👍",
        "Een pluim voor", "Wat draait goed", "Gaat prima", "What residents like",
        "Waar is men content over", "Waar de straat op leunt", "Wat het dorp draagt",
        "Om in ere te houden", "Hou dit vast", "Daar zijn ze apetrots op", "Kers op de taart",
        "Het cement van de flat",
      ], "strength"),
    Case(
      "what worries people",
      [
        "Waar loopt men tegen aan", "Dit vinden mensen vervelend", "Wat vinden ze minder goed",
        "Waar wordt over geklaagd", "Knelpunten in de flat", "Hier wringt het", "👎",
        "Minder positieve punten", "Niet zo geslaagd",
        "Donkere wolken", "Slapeloze nachten", "Dit kan niet langer", "Tikkende tijdbom",
        "Wat lukt niet", "What people complain about", "Daar schort het",
      ], "concern"),
    Case(
      "what people wish for",
      [
        "Wat wil de buurt", "Wat missen bewoners", "Zou fijn zijn", "Waar is behoefte aan",
        "Als ik burgemeester was", "Als niets een probleem was", "Had jij het voor het zeggen",
        "Verzuchtingen", "What do people need",
      ], "wish"),
    Case(
      "what people ask",
      [
        "Wat men wil weten", "Hier wist ik geen antwoord op", "Onduidelijkheden",
        "Gevraagd aan het college", "Wie het weet mag het zeggen",
        "Unanswered questions",
      ], "question"),
  ]

  @Test("is understood by stems and by what they ask after", arguments: headings)
  func isUnderstood(_ example: Case<[String], String>) {
    for heading in example.input {
      let found = conversation(body: "Er was koffie.\n\n## \(heading)\n- een ding").saidLines
      #expect(found.last == "\(example.expected): een ding", "\(heading)")
    }
  }

  static let degrees = [
    "**Grote zorg**", "Grootste zorg", "Kleine ergernis", "Veelgenoemd knelpunt", "Laatste klacht",
    "Gedeelde zorg", "Biggest worry",
  ]

  @Test("is the same of a big thing and a small one, in a label", arguments: degrees)
  func isOfDegree(_ label: String) {
    #expect(
      conversation(body: "\(label): een plas bij de poort").saidLines
        == ["concern: een plas bij de poort"])
  }

  @Test("leaves a number that counts nothing there with its words")
  func isOdd() {
    let found = conversation(body: "**504 Bad gateway**: de website van het loket is traag")
    #expect(found.signals.map(\.text).joined().contains("504"))
    #expect(
      conversation(body: "Wensen 2027: een bankje").saidLines == ["wish: een bankje"])
  }

  static let agreements = [
    "Actiepuntenlijst", "Besluitenlijst", "Toezeggingen", "To do's", "Wat pakt de gemeente op",
    "Wie neemt wat op zich", "En nu?", "Actions",
  ]

  @Test("may be what was agreed", arguments: agreements)
  func isAgreed(_ heading: String) {
    #expect(conversation(body: "## \(heading)\n- hek verven").agreements.count == 1)
  }

  static let prefixes = [
    "2.1 Zorgen", "IV. Zorgen", "Ronde 2: zorgen", "Tafel 3 - zorgen", "Punt 3 – Zorgen",
    "😟 Zorgen", "**Zorgen (3x genoemd)**",
  ]

  @Test("is what stands behind a number", arguments: prefixes)
  func isBehindNumber(_ heading: String) {
    #expect(conversation(body: "## \(heading)\n- een ding").saidLines == ["concern: een ding"])
  }

  @Test("ends with a heading that nobody knows")
  func ends() {
    let note = head + "## Wat gaat goed\n- de bus\n\n## Bij de molen\n- het pad langs het water"
    #expect(conversation(note).signals.map(\.kind) == [.strength, .background])
    #expect(codes(note).contains("unknown-heading"))
  }

  @Test("holds for the subheads below them")
  func holdsBelow() {
    let found = conversation(body: "## Zorgen\n### Bij de molen\n- een ding\n### Groen\n- nog een")
    #expect(found.signals.map(\.kind) == [.concern, .concern])
    #expect(found.signals.map(\.themes) == [[], ["groen"]])
  }
}
