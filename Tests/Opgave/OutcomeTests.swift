import Words
import Notes
import Opgave
import TestSupport
import Testing

@Suite("Where things ended that people said")
struct OutcomeTests {
  /// What is said on 12 March, and what is agreed in the same note or on 18 April.
  private func ends(
    _ kind: Signal.Kind, _ text: String, themes: [String] = [],
    agreed: [NotedAgreement] = [], later: [NotedAgreement] = []
  ) -> [Outcome.End] {
    let (document, _) = compiled([
      .sample("een.md") {
        $0.signals = [Signal(kind: kind, text: text, themes: themes, line: 8)]
        $0.agreements = agreed
      },
      .sample("twee.md") {
        $0.date = day("2026-04-18")
        $0.agreements = later
      },
    ])
    return document["west"].outcomes.map(\.end)
  }

  private func marks(_ ends: [Outcome.End]) -> [String] {
    ends.map { end in
      switch end {
      case .agreement(let agreement, let isLikely): (isLikely ? "" : "? ") + agreement.id
      case .passedOn: "passed on"
      case .open: "open"
      }
    }
  }

  static let likely: [Case<(String, String), Bool>] = [
    Case(
      "the same rare word and theme", ("Een bankje bij de vijver", "Bankje plaatsen bij de vijver"),
      true),
    Case("a compound of it", ("Het plantsoen is een jungle", "plantsoenonderhoud uitzoeken"), true),
    Case(
      "words that say nothing", ("Er moet iets gebeuren met de hal", "Er iets over vragen"), false),
    Case(
      "another form of the word",
      ("De doelen zijn doorgeroest", "Het doel van het trapveld vervangen"), true),
    Case(
      "only the name of a street",
      ("Op de Kersenlaan is het donker", "Controles op de Kersenlaan"), false),
    Case(
      "only the name of a place",
      ("In Lindehof is het donker", "Lindehof: lampen nakijken"), false),
    Case(
      "only who does it",
      ("Bewoners willen graag meer kleur", "Bewoners planten bollen"), false),
    Case(
      "a short word that stands in a longer one",
      ("Het park is leeg in de winter", "Parkeerplaatsen bij het station"), false),
    Case("nothing alike", ("De bus komt te laat", "Kaartavond opstarten"), false),
  ]

  @Test("are found by the words of a later agreement", arguments: likely)
  func words(_ example: Case<(String, String), Bool>) {
    let ends = ends(
      .wish, example.input.0, themes: ["groen"],
      later: [.sample("doel", text: example.input.1) { $0.themes = ["groen"] }])

    #expect(marks(ends) == [example.expected ? "doel" : "open"])
  }

  @Test("are only possible when two agreements are as near")
  func tied() {
    let ends = ends(
      .concern, "De containers zijn altijd vol",
      later: [
        .sample("legen", text: "Containers legen"),
        .sample("verplaatsen", text: "Containers verplaatsen"),
      ])

    #expect(marks(ends) == ["? legen"])
  }

  @Test("are only possible when the conversation and the theme alone agree")
  func possible() {
    let one = NotedAgreement.sample("een", text: "Kaartavond opstarten") { $0.themes = ["groen"] }
    let other = NotedAgreement.sample("ander", text: "Lijst rondsturen") { $0.themes = ["groen"] }

    #expect(
      marks(ends(.concern, "De heg is te hoog", themes: ["groen"], agreed: [one])) == ["? een"])
    #expect(
      marks(ends(.concern, "De heg is te hoog", themes: ["groen"], agreed: [one, other])) == [
        "open"
      ])
    #expect(marks(ends(.concern, "De heg is te hoog", themes: ["groen"], later: [one])) == ["open"])
  }

  @Test("are not looked for among agreements that no note names any more")
  func earlier() {
    let (document, _) = compiled([
      .sample("een.md") {
        $0.date = day("2026-01-08")
        $0.agreements = [.sample(text: "Bankje plaatsen bij de vijver")]
      },
      .sample("twee.md") {
        $0.signals = [Signal(kind: .wish, text: "Een bankje bij de vijver", line: 8)]
      },
    ])

    #expect(document["west"].outcomes.map(\.end) == [.open])
  }

  @Test("are the desk's for a loose repair, and are not asked for what goes well")
  func others() {
    #expect(marks(ends(.repair, "De lamp is stuk")) == ["passed on"])
    #expect(ends(.strength, "Veel groen").isEmpty)
    #expect(ends(.background, "Goede opkomst").isEmpty)
  }
}
