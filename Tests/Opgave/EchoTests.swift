import Opgave
import TestSupport
import Testing

@Suite("What was agreed about a statement")
struct EchoTests {
  /// A statement with its themes, the agreements of its conversation, and the one about it.
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let themes: [String]
    let agreements: [(text: String, themes: [String])]
    let found: Int?

    init(
      _ text: String, _ themes: [String] = [], _ agreements: [(String, [String])], _ found: Int?
    ) {
      self.testDescription = text
      self.themes = themes
      self.agreements = agreements
      self.found = found
    }
  }

  private static let examples = [
    Example(
      "Het trapveldje staat blank en de doelen zijn doorgeroest", ["jeugd"],
      [("Snoeien langs de laan", ["groen"]), ("Doelen van het trapveld vervangen", [])], 1),
    Example(
      "Op de Kersenlaan wordt te hard gereden", ["verkeer"],
      [("Twee snelheidscontroles op de Kersenlaan", ["verkeer"])], 0),
    Example("Kan er een bankje bij de brievenbus?", [], [("bankje", [])], 0),
    Example(
      "Een bankje halverwege de Kersenlaan", [],
      [("Drempel Kersenlaan", ["verkeer"]), ("Bankje Kersenlaan", [])], 1),
    // One word, and nothing that says that it is about the same.
    Example(
      "Op de Kersenlaan is het donker", ["verlichting"],
      [("Twee snelheidscontroles op de Kersenlaan", ["verkeer"])], nil),
    // A place says where, and not what.
    Example(
      "In Lindehof is het donker", ["verlichting"],
      [("Lindehof: lampen nakijken in Lindehof", ["verlichting"])], nil),
    // Two that are as near: a reader is not sent to the wrong one.
    Example(
      "De containers zijn altijd vol", ["schoon"],
      [("Containers legen", ["schoon"]), ("Containers verplaatsen", ["schoon"])], nil),
    Example("Bewoners willen graag meer groen", ["groen"], [("Bewoners planten", ["groen"])], nil),
    Example("Het is er donker", ["verlichting"], [], nil),
  ]

  @Test("is found by words that say something, and never guessed", arguments: examples)
  func finds(_ example: Example) {
    let echo = Echo(
      example.agreements.map { Echo.Candidate(texts: [$0.text], themes: $0.themes) },
      places: ["Lindehof"])

    let place = echo.place(
      of: example.testDescription, themes: example.themes,
      among: Array(example.agreements.indices))

    #expect(place == example.found)
  }

  @Test("is looked for among the agreements of its own conversation alone")
  func ownConversation() {
    let echo = Echo([Echo.Candidate(texts: ["Bankje plaatsen"], themes: [])], places: [])

    #expect(echo.place(of: "Een bankje plaatsen", themes: [], among: [0]) == 0)
    #expect(echo.place(of: "Een bankje plaatsen", themes: [], among: []) == nil)
  }
}
