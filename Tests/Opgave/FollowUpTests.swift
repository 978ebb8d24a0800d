import Calendar
import Notes
import Opgave
import Testing

@Suite("Statements that perhaps tell what became of an agreement")
struct FollowUpTests {
  private func proposed(_ agreed: String, _ told: String) -> AgreementStatus? {
    let (document, _) = compiled([
      .sample("2026-03-12.md") {
        $0.date = CalendarDate(iso: "2026-03-12")
        $0.agreements = [.sample(nil, text: agreed)]
      },
      .sample("2026-04-18.md") {
        $0.date = CalendarDate(iso: "2026-04-18")
        $0.signals = [Signal(kind: .background, text: told, line: 4)]
      },
    ])
    let found = FollowUp.find(in: document["west"])
    return found.first.map { $0.status ?? .agreed }
  }

  static let told: [(agreed: String, told: String, status: AgreementStatus)] = [
    ("prullenbak bij de halte plaatsen", "de afvalbak bij de halte staat er", .done),
    ("hek om het veld zetten", "hekwerk rond het veldje gaat niet door", .dropped),
    ("schets van de oversteek maken", "tekening van de oversteek ligt er", .done),
    ("auto's op de dijk tellen", "telling op de dijk gedaan", .done),
    ("de sloot baggeren", "slootje is uitgebaggerd", .done),
    ("vrijwilligers zoeken voor de soep", "soepploeg is compleet", .done),
    ("een mat bij de ingang leggen", "de mat ligt bij de ingang van de aula", .done),
    ("een straatfeest houden", "straatfeest was top, honderd man", .done),
    ("een flyer maken over de tuin", "flyer over de tuin nooit gemaakt", .dropped),
    ("een poster maken over afval", "poster: groep 6 is klaar, groep 7 tekent nog", .running),
  ]

  @Test("are found in other words for the same thing or deed", arguments: told)
  func isFound(agreed: String, told: String, status: AgreementStatus) {
    #expect(proposed(agreed, told) == status)
  }

  static let unrelated: [(agreed: String, told: String)] = [
    ("de kerkzaal openen voor koffie", "De kerkzaal is gebouwd in 1910"),
    ("prullenbak bij de halte plaatsen", "bij de halte is het altijd gezellig"),
    ("lamp bij de vijver maken", "bij de vijver is weer een eend geboren"),
    ("auto's op de dijk tellen", "op de dijk is het gras gemaaid"),
    ("vrijwilligers zoeken voor de soep", "het dorp is compleet nu de bakker er is"),
    ("naar de sleutel van de zaal vragen", "de fietssleutel is gevonden"),
    ("hek om het veld zetten", "de deur van de school is geverfd"),
  ]

  @Test("are not what only stands near it", arguments: unrelated)
  func isElsewhere(agreed: String, told: String) {
    #expect(proposed(agreed, told) == nil)
  }
}
