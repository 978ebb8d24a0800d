import Notes
import Opgave
import Testing

@Suite("What changed between two moments")
struct ComparisonTests {
  /// Compiles one agreement a note, and compares how it stood on 31 March and on 30 June.
  private func turns(
    _ steps: (day: String, agreement: NotedAgreement)...
  ) -> [Comparison.Turn] {
    let (document, _) = compiled(
      steps.map { step in
        .sample("\(step.day).md") {
          $0.date = day(step.day)
          $0.agreements = [step.agreement]
        }
      })
    var (before, after) = (document["west"], document["west"])
    before.agreements = before.agreements.compactMap { $0.standing(on: day("2026-03-31")) }
    after.agreements = after.agreements.compactMap { $0.standing(on: day("2026-06-30")) }
    return Comparison(from: before, to: after).items.map(\.turn)
  }

  struct Course: CustomTestStringConvertible {
    let turn: Comparison.Turn?
    let later: NotedAgreement?

    var testDescription: String { turn?.rawValue ?? "nothing" }
  }

  @Test(
    "is told by the weightiest turn",
    arguments: [
      Course(turn: .unchanged, later: nil),
      Course(turn: .unchanged, later: .sample()),
      Course(turn: .done, later: .sample("planning", .done)),
      Course(turn: .dropped, later: .sample("planning", .dropped)),
      Course(turn: .waiting, later: .sample("planning", .waiting)),
      Course(turn: .running, later: .sample("planning", .running)),
      Course(turn: .dropped, later: .sample("planning", .wishlist)),
      Course(
        turn: .moved, later: .sample { $0.due = Due(text: "1 juli", to: day("2026-07-01")) }),
      Course(turn: .passedOn, later: .sample { $0.owners = ["gemeente"] }),
    ])
  func turn(_ course: Course) {
    let first = NotedAgreement.sample {
      $0.owners = ["De Elzen"]
      $0.due = Due(text: "1 april", to: day("2026-04-01"))
    }
    let found =
      course.later.map { turns(("2026-03-12", first), ("2026-04-18", $0)) }
      ?? turns(("2026-03-12", first))

    #expect(found == [course.turn])
  }

  @Test("knows what is new, open again, told back, and granted after all")
  func others() {
    #expect(turns(("2026-04-18", .sample())) == [.agreed])
    #expect(turns(("2026-04-18", .sample("planning", .done))) == [.done])
    #expect(
      turns(
        ("2026-03-12", .sample("planning", .done)), ("2026-04-18", .sample("planning", .running)))
        == [.reopened])
    #expect(
      turns(
        ("2026-03-12", .sample("planning", .done)),
        ("2026-04-18", .sample("planning", .done) { $0.toldBack = day("2026-04-18") })) == [
          .toldBack
        ])
    #expect(
      turns(("2026-03-12", .sample("planning", .wishlist)), ("2026-04-18", .sample())) == [.agreed])
    #expect(turns(("2026-03-12", .sample("planning", .done))).isEmpty)
    #expect(turns(("2026-07-09", .sample())).isEmpty)
  }

  @Test("names what was open and is no longer to be found")
  func gone() {
    let (document, _) = compiled([.sample { $0.agreements = [.sample()] }])
    let after = Wijkopgave(id: "west", name: "West")

    #expect(Comparison(from: document["west"], to: after).items.map(\.turn) == [.gone])
  }

  @Test("compares themes by their share, and only with three conversations on both sides")
  func themes() {
    func area(_ counts: [String: Int], of conversations: Int) -> Wijkopgave {
      var area = Wijkopgave(id: "west", name: "West")
      area.conversations = conversations
      area.themes = counts.sorted { $0.key < $1.key }.map { id, count in
        var theme = ThemeCount(id: id)
        theme.conversations = count
        return theme
      }
      return area
    }
    let before = area(["groen": 1, "verkeer": 3, "wonen": 2], of: 4)
    let compared = Comparison(
      from: before, to: area(["groen": 4, "verkeer": 1, "wonen": 3], of: 6))
    let few = Comparison(from: before, to: area(["groen": 2], of: 2))

    #expect(compared.grown.map(\.id) == ["groen"])
    #expect(compared.shrunk.map(\.id) == ["verkeer"])
    #expect(few.grown.isEmpty && few.shrunk.isEmpty)
  }
}
