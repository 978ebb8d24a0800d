import Calendar
import Notes
import Opgave
import Testing

@Suite("Agreements that may be one")
struct LikelyTwinTests {
  private func twins(_ agreements: (day: String, NotedAgreement)...) -> [LikelyTwin] {
    let (document, _) = compiled(
      agreements.map { day, agreement in
        .sample("\(day).md") {
          $0.date = CalendarDate(iso: day)
          $0.agreements = [agreement]
        }
      })
    return LikelyTwin.find(in: document["west"].agreements)
  }

  @Test("are suggested when a later one without a mark shares words with one that is open")
  func found() throws {
    let twin = try #require(
      twins(
        ("2026-03-12", .sample(text: "Planning van de renovatie rondsturen")),
        ("2026-04-18", .sample(nil, text: "de renovatieplanning en de planning van hofje 3"))
      ).first)

    #expect(twin.mark == "planning")
    #expect(twin.earlier.id == "planning")
    #expect(!twin.later.isMarked)
  }

  @Test("take the mark of the later one when the earlier has none")
  func laterMark() {
    let found = twins(
      ("2026-03-12", .sample(nil, text: "Drempel op de Kersenlaan verlagen")),
      ("2026-04-18", .sample("drempel", .done, text: "drempel Kersenlaan is verlaagd")))

    #expect(found.map(\.mark) == ["drempel"])
  }

  @Test("are never joined, nor suggested when both have a mark of their own")
  func ownMarks() {
    #expect(
      twins(
        ("2026-03-12", .sample("een", text: "Drempel op de Kersenlaan verlagen")),
        ("2026-04-18", .sample("twee", text: "Drempel op de Kersenlaan verlagen"))
      ).isEmpty)
  }

  @Test("are not what was done by then, what shares one word, or what others do in other words")
  func different() {
    #expect(
      twins(
        ("2026-03-12", .sample("oud", .done, text: "Drempel op de Kersenlaan verlagen")),
        ("2026-04-18", .sample(nil, text: "Drempel op de Kersenlaan verlagen"))
      ).isEmpty)
    #expect(
      twins(
        ("2026-03-12", .sample(text: "Bankje bij de vijver plaatsen")),
        ("2026-04-18", .sample(nil, text: "Bankje schilderen in het park"))
      ).isEmpty)
    #expect(
      twins(
        (
          "2026-03-12",
          .sample(text: "Brief sturen aan de bewoners over parkeren") { $0.owners = ["gemeente"] }
        ),
        (
          "2026-04-18",
          .sample(nil, text: "Brief sturen over de kermis en het plein") {
            $0.owners = ["De Elzen"]
          }
        )
      ).isEmpty)
  }
}
