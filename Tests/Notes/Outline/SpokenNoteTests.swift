import TestSupport
import Testing

@testable import Notes

/// Notes that somebody spoke into a telephone, a line for each breath and none with a full stop.
@Suite("Notes dictated line by line")
struct SpokenNoteTests {
  private static let opening = "dit is van 9 april in de lindehof\nwe waren met elf bewoners\n"
  private static let ending = "\nmeer heb ik niet\ndat was het einde spraakbericht"

  private func spoken(_ lines: String) -> Conversation {
    conversation(body: Self.opening + lines + Self.ending)
  }

  static let announced: [Case<String, [String]>] = [
    Case(
      "what goes well, behind words that say nothing",
      "even kijken wat gaat er allemaal goed\nhet orgel speelt elke zondag\nde bakker groet iedereen",
      ["strength: het orgel speelt elke zondag", "strength: de bakker groet iedereen"]),
    Case(
      "what people have on their minds",
      "dan waar ze mee zitten\nhet riool ruikt in de hele straat\nzo en toen de wensen\neen waslijn",
      ["concern: het riool ruikt in de hele straat", "wish: een waslijn"]),
    Case(
      "the verb in front",
      "minder fijn vinden ze\nde tram piept\nvragen waren er ook\nwie maait dat",
      ["concern: de tram piept", "question: wie maait dat"]),
    Case(
      "what it is on the same line",
      "wat er nog mist is een wasruimte\nwaar ze last van hebben zijn de ganzen",
      ["wish: een wasruimte", "concern: de ganzen"]),
    Case(
      "a line behind it that says itself what it is",
      "wat ze graag willen is een wasruimte\niemand vroeg zich af of de tram nog terugkomt",
      ["wish: een wasruimte", "question: iemand vroeg zich af of de tram nog terugkomt"]),
  ]

  @Test("follow what a line announces", arguments: announced)
  func follow(_ example: Case<String, [String]>) {
    #expect(spoken(example.input).saidLines == example.expected)
  }

  static let chosen: [Case<String, [String]>] = [
    Case(
      "a judgement before a thing", "slecht is de geur van de gracht\ngoed is de nieuwe veerstoep",
      ["concern: slecht is de geur van de gracht", "strength: goed is de nieuwe veerstoep"]),
    Case(
      "a question below what goes well",
      "dan het goede nieuws\nhet orgel is prachtig\nmensen vragen zich af wanneer de tram weer rijdt",
      [
        "strength: het orgel is prachtig",
        "question: mensen vragen zich af wanneer de tram weer rijdt",
      ]),
    Case(
      "the other side of it", "dan de minder leuke dingen\nhet pad is er modderig",
      ["concern: het pad is er modderig"]),
    Case(
      "a word for coming among what is said",
      "het orgel is prachtig\nals ze mochten kiezen kwam er een wasruimte in de kelder",
      [
        "strength: het orgel is prachtig",
        "wish: als ze mochten kiezen kwam er een wasruimte in de kelder",
      ]),
  ]

  @Test("let the words of each line choose", arguments: chosen)
  func choose(_ example: Case<String, [String]>) {
    #expect(spoken(example.input).saidLines == example.expected)
  }

  @Test("number what was agreed in words")
  func number() {
    let conversation = spoken(
      "afspraak een de gemeente meet de geur in mei\nafspraak twee de wijkagent vaart vaker langs")
    #expect(
      conversation.agreements.map(\.text)
        == ["de gemeente meet de geur in mei", "de wijkagent vaart vaker langs"]
        || conversation.agreements.map(\.owners) == [["gemeente"], ["wijkagent"]])
  }

  static let said: [Case<String, [String]>] = [
    Case(
      "the words of a heading in a sentence", "de wensen zijn dit jaar bijna allemaal uitgekomen",
      ["de wensen zijn dit jaar bijna allemaal uitgekomen"]),
    Case("praise", "dan is het er rustig en fijn", ["dan is het er rustig en fijn"]),
    Case(
      "a question word", "wie hier woont is blij met het orgel",
      ["wie hier woont is blij met het orgel"]),
  ]

  @Test("keep what a line says itself", arguments: said)
  func keep(_ example: Case<String, [String]>) {
    #expect(spoken(example.input).signals.map(\.text) == example.expected)
  }

  @Test("count the people of a last line, and keep when and where it was off the page")
  func count() {
    let conversation = conversation(
      body: "dit is van 9 april in de lindehof\nde tram piept de hele dag\nde banken zijn stuk\n"
        + "het orgel is prachtig\nwe waren met elf bewoners")
    #expect(conversation.attendance.residents?.max == 11)
    #expect(!conversation.signals.contains { $0.text.contains("elf") })
  }

  @Test("go on with an agreement, and name who was not there")
  func agree() {
    let conversation = spoken(
      "afgesproken is dat de gemeente het pad verlicht voor 1 mei\nen dat ik de tram erop aanspreek\n"
        + "wie er niet waren zijn de vaders")
    #expect(
      conversation.agreements.map(\.owners) == [["gemeente"], ["gebiedsregisseur"]])
    #expect(conversation.notReached == ["de vaders"])
  }

  @Test("end with a word that keeps nothing out")
  func end() {
    let conversation = spoken("het orgel is prachtig")
    #expect(conversation.signals.map(\.text) == ["het orgel is prachtig"])
    #expect(conversation.withheld.isEmpty)
  }
}
