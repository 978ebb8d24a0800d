import TestSupport
import Testing

@testable import Notes

@Suite("What is to be done with somebody")
struct DeedWithSomebodyTests {
  static let deeds: [Case<String, String>] = [
    Case("an arrow", "aannemer bellen -> De Elzen", "aannemer bellen | De Elzen | agreed"),
    Case(
      "a dash", "wethouder uitnodigen - Bibliotheek",
      "wethouder uitnodigen | Bibliotheek | agreed | #gemeente"),
    Case(
      "more words", "bewoners een brief sturen – De Elzen",
      "bewoners een brief sturen | De Elzen | agreed"),
    Case(
      "a function with a name behind it", "wijkagent Noord: hek nakijken",
      "hek nakijken | wijkagent | agreed"),
  ]

  @Test("is no owner", arguments: deeds)
  func deed(_ example: Case<String, String>) {
    #expect(
      conversation(body: "## Afspraken\n- \(example.input)").agreedLines == [example.expected])
  }

  @Test("is the writer's where an arrow leads to the writer")
  func writer() {
    let read = conversation(
      """
      ---
      gebied: west
      datum: 2026-03-12
      auteur: wijkagent
      ---
      ## Afspraken
      - aannemer bellen -> ik -> 1 april
      """)
    #expect(read.agreements.map(\.owners) == [["wijkagent"]])
    #expect(read.agreements.map(\.text) == ["aannemer bellen"])
  }
}
