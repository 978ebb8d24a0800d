import TestSupport
import Testing

@testable import Notes

@Suite("The status of an agreement")
struct AgreementStatusTests {
  static let boxes = [
    Case("empty", "[ ]", "agreed"), Case("without a space", "[]", "agreed"),
    Case("x", "[x]", "done"), Case("capital x", "[X]", "done"), Case("v", "[v]", "done"),
    Case("slash", "[/]", "running"), Case("dash", "[-]", "dropped"),
    Case("greater than", "[>]", "waiting"), Case("a form's box", "☐", "agreed"),
    Case("a form's checked box", "☑", "done"), Case("a check mark", "✔", "done"),
    Case("a cross", "✗", "dropped"), Case("escaped by an export", #"\[x\]"#, "done"),
  ]

  @Test("comes from the box", arguments: boxes)
  func comesFromBox(_ example: Case<String, String>) {
    let marked = example.input.hasPrefix("[") || example.input.hasPrefix("\\")
    let found = agreed("\(marked ? "- " : "")\(example.input) hek maken")
    #expect(found == ["hek maken | \(example.expected)"])
  }

  @Test("leaves nothing of its brackets and marks behind")
  func leavesNothing() {
    #expect(agreed("- heg knippen [gedaan]") == ["heg knippen | done | #groen"])
    #expect(agreed("- paal bij de vijver - klaar!") == ["paal bij de vijver | done | #groen"])
  }

  /// The words of the domain, each in brackets and behind a dash.
  static let words: [Case<[String], String>] = [
    Case("agreed", ["open", "nieuw", "todo", "te doen", "actie", "agreed"], "agreed"),
    Case(
      "running",
      ["bezig", "in uitvoering", "opgepakt", "lopend", "loopt", "wordt aan gewerkt", "running"],
      "running"),
    Case("waiting", ["on hold", "geparkeerd", "aangehouden", "stilgelegen", "wacht"], "waiting"),
    Case(
      "done", ["gereed", "klaar", "gedaan", "afgehandeld", "opgelost", "afgerond", "✔", "done"],
      "done"),
    Case("dropped", ["vervallen", "afgewezen", "niet haalbaar", "niet toegezegd"], "dropped"),
    Case(
      "on the wish list", ["niks beloofd", "geen toezegging", "idee", "misschien", "wensenlijst"],
      "wishlist"),
    Case(
      "a repair", ["MOR", "ingeschoten via de app", "gewoon een melding", "melding"], "repair"),
  ]

  @Test("comes from words", arguments: words)
  func comesFromWords(_ example: Case<[String], String>) {
    for word in example.input {
      for line in ["- hek maken (\(word))", "- hek maken - \(word)", "- hek maken, \(word)"] {
        let found = conversation(body: "## Afspraken\n\(line)").agreements
        #expect(found.map(\.status.rawValue) == [example.expected], "\(line)")
        #expect(found.map(\.text) == ["hek maken"], "\(line)")
      }
    }
  }

  static let sentences = [
    Case(
      "what it waits for", "- boom kappen, wacht op vergunning @gemeente",
      ["boom kappen | gemeente | waiting | reden: wacht op vergunning | #groen"]),
    Case(
      "why not, behind a comma", "- [-] hek maken, want het paadje is te smal @gemeente",
      ["hek maken | gemeente | dropped | reden: want het paadje is te smal"]),
    Case(
      "that it cannot be, and why", "- hek maken: kan niet, de grond is te nat",
      ["hek maken | dropped | reden: de grond is te nat"]),
    Case(
      "cars that are parked, which is no status",
      "- paaltjes plaatsen waar wordt geparkeerd op de stoep @gemeente",
      ["paaltjes plaatsen waar wordt geparkeerd op de stoep | gemeente | agreed | #verkeer"]),
    Case(
      "why not, in one sentence", "- [-] fence: none, because the path is too narrow",
      ["fence: none | dropped | reden: because the path is too narrow"]),
    Case(
      "where it lies", "- hek maken: ligt bij de provincie",
      ["hek maken | provincie | waiting | reden: ligt bij de provincie"]),
    Case(
      "whom it was passed on to", "- hek maken, doorgezet naar vergunningen",
      ["hek maken | vergunningen | waiting | reden: doorgezet naar vergunningen"]),
    Case(
      "when it can be done at last",
      "- [-] Drempel: niet toegezegd, kan pas bij groot onderhoud in 2028 @gemeente",
      [
        "Drempel | gemeente | dropped | reden: niet toegezegd, kan pas bij groot onderhoud in 2028 | #verkeer"
      ]),
    Case(
      "a reason in brackets", "- pleintje (vervallen, geen geld)",
      ["pleintje | dropped | reden: geen geld"]),
    Case(
      "that nothing was promised", "5. bankje -> wensenlijst, niks beloofd!",
      ["bankje | wishlist"]),
    Case(
      "who took it up", "- vijver: opgepakt door groenbeheer",
      ["vijver: opgepakt door groenbeheer | afdeling groen | running | #groen"]),
    Case(
      "the day it was done", "- hek maken (gedaan 10 maart)",
      ["hek maken | done | gedaan 2026-03-10"]),
    Case(
      "the day it was told back", "- [x] hek maken (teruggekoppeld 11 maart)",
      ["hek maken | done | teruggekoppeld 2026-03-11"]),
    Case(
      "that it was not told back", "- [x] hek maken (nog niet teruggekoppeld)",
      ["hek maken | done"]),
    Case("in capitals first", "- TODO hek maken", ["hek maken | agreed"]),
    Case("first, with a colon", "- Klaar: hek maken", ["hek maken | done"]),
    Case("English", "- hek maken status done", ["hek maken | done"]),
    Case(
      "a verb that is no status", "- de klok loopt weer laten maken door de kerk",
      [
        "de klok loopt weer laten maken door de kerk | kerk | agreed"
      ]),
  ]

  @Test("and its reason come from the sentence", arguments: sentences)
  func comesFromSentence(_ example: Case<String, [String]>) {
    #expect(agreed(example.input) == example.expected)
  }

  static let emoji = [
    Case("done with a day", "- [x] hek maken ✅ 2026-03-10", "done"),
    Case("done", "- hek maken ✅", "done"), Case("first", "- ✅ hek maken", "done"),
    Case("hourglass", "- ⏳ hek maken", "waiting"), Case("pause", "- hek maken ⏸️", "waiting"),
    Case("works", "- hek maken 🚧", "running"), Case("turning", "- 🔄 hek maken", "running"),
    Case("cross", "- hek maken ❌", "dropped"), Case("lamp", "- 💡 hek maken", "wishlist"),
    Case("a scheduled day is no status", "- hek maken ⏳ 2026-04-01", "agreed"),
  ]

  @Test("comes from an emoji", arguments: emoji)
  func comesFromEmoji(_ example: Case<String, String>) {
    let found = conversation(body: "## Afspraken\n\(example.input)").agreements
    #expect(found.map(\.status.rawValue) == [example.expected])
    #expect(found.map(\.text) == ["hek maken"])
  }
}
