import Municipality
import Notes
import Opgave
import Testing

@Suite("Who was spoken to")
struct ReachTests {
  private func reach(_ changes: [(inout Conversation) -> Void]) -> Reach {
    compiled(
      changes.enumerated().map { index, change in .sample("\(index).md", change) }
    ).document["west"].reach
  }

  @Test("shows every neighbourhood, under each of its names, and the names that nobody knows")
  func places() {
    let reach = reach([
      { $0.neighbourhoods = ["Lindehof", "Beukenkamp II"] },
      {
        $0.neighbourhoods = ["lindehof", "Zuuk"]
        $0.date = day("2026-04-01")
      },
      { $0.neighbourhoods = ["BU99990102"] },
      { $0.neighbourhoods = ["Achterom"] },
    ])
    #expect(
      reach.places == [
        .init(name: "Lindehof", conversations: 3, last: day("2026-04-01")),
        .init(name: "Wissel", conversations: 0, last: nil),
        .init(name: "Achterom", conversations: 1, last: day("2026-03-12")),
        .init(name: "Zuuk", conversations: 1, last: day("2026-04-01")),
      ])
  }

  @Test("counts a talk in a part of a neighbourhood for the whole too")
  func parts() {
    var municipality = Municipality.elzenveld
    municipality.areas[0].neighbourhoods = [
      Neighbourhood(name: "Buitengebied", code: "BU99990111"),
      Neighbourhood(name: "Wissel", partOf: "BU99990111"),
    ]
    let reach = compiled([.sample { $0.neighbourhoods = ["Wissel"] }], in: municipality)
      .document["west"].reach

    #expect(reach.places.map(\.conversations) == [1, 1])
  }

  @Test("counts the kinds of conversation")
  func kinds() {
    let reach = reach([{ $0.kind = .walk }, { $0.kind = .coffee }, { $0.kind = .walk }])
    #expect(
      reach.kinds == [.init(kind: .walk, conversations: 2), .init(kind: .coffee, conversations: 1)])
  }

  @Test("shows every month from the first to the last, empty ones too")
  func months() {
    let reach = reach(
      ["2025-12-31", "2026-02-01", "2026-02-28"].map { date in { $0.date = day(date) } })
    #expect(reach.months.map(\.month) == ["2025-12", "2026-01", "2026-02"])
    #expect(reach.months.map(\.conversations) == [1, 0, 2])
  }

  @Test("names each partner once, and adds people up by their role")
  func people() {
    let reach = reach([
      {
        $0.partners = ["welzijn", "De Elzen"]
        $0.attendance.professionals = CountRange(min: 1, max: 2)
      },
      { $0.partners = ["de elzen", "De Elzen"] },
    ])
    #expect(reach.partners == ["De Elzen", "welzijn"])
    #expect(reach.professionals == People(min: 1, max: 2, unknown: 1))
    #expect(reach.entrepreneurs == People(unknown: 2))
  }

  @Test("names each group that is missing once, newest mention first")
  func notReached() {
    let reach = reach([
      { $0.notReached = ["Jongeren 16-25", "nieuwkomers"] },
      {
        $0.notReached = ["jongeren 16-25"]
        $0.wordLines = ["jongeren 16-25": 31]
        $0.date = day("2026-05-01")
      },
    ])
    #expect(reach.notReached.map(\.text) == ["jongeren 16-25", "nieuwkomers"])
    #expect(reach.notReached.map(\.origin.note) == ["1.md", "0.md"])
    #expect(reach.notReached.map(\.origin.line) == [31, 1])
  }
}
