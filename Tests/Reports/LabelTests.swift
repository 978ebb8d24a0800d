@testable import Publication
import TestSupport
import Testing

@testable import Reports

@Suite("A label that repeats the theme")
struct LabelTests {
  private let topic = PublishedTopic(
    id: "bereikbaar", name: "Bus, fiets en bereikbaarheid", conversations: 2, before: nil, among: 4,
    kinds: [], statements: [], isSensitive: false)

  @Test(
    "goes, and any other stays",
    arguments: [
      Case(
        "the name", "Bereikbaarheid: de halte is opgeheven.", "De halte is opgeheven."),
      Case(
        "another word", "Renovatie: steigers staan er lang", "Renovatie: steigers staan er lang"),
      Case("little behind it", "Bereikbaarheid: matig", "Bereikbaarheid: matig"),
      Case(
        "a time", "Laatste bus om 18:40 uur is te vroeg", "Laatste bus om 18:40 uur is te vroeg"),
    ])
  func removing(_ example: Case<String, String>) {
    #expect(Label.removing(topic, from: example.input) == example.expected)
  }
}
