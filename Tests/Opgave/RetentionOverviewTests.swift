import Calendar
import Notes
import Opgave
import Testing

@Suite("Notes past their date")
struct RetentionOverviewTests {
  private func note(
    _ name: String, date: String? = nil, until: String? = nil, area: String = "west"
  ) -> Conversation {
    var conversation = Conversation(note: name, id: name)
    conversation.date = date.flatMap(CalendarDate.init(iso:))
    conversation.keepUntil = until.flatMap(CalendarDate.init(iso:))
    conversation.area = area
    return conversation
  }

  private func overview(
    _ notes: [Conversation], term: String? = nil, on day: String = "2026-07-01",
    areas: Set<String> = []
  ) throws -> RetentionOverview {
    RetentionOverview(
      of: notes, term: term.flatMap(RetentionTerm.init(parsing:)),
      on: try #require(CalendarDate(iso: day)), areas: areas)
  }

  @Test("are past on the day after, and not on the day itself")
  func edge() throws {
    let notes = [note("a.md", until: "2026-06-30"), note("b.md", until: "2026-07-01")]

    let found = try overview(notes)

    #expect(found.past.map(\.note) == ["a.md"])
    #expect(found.current.map(\.note) == ["b.md"])
  }

  @Test("follow the municipality's term when they have no date of their own")
  func term() throws {
    let notes = [
      note("own.md", date: "2020-01-01", until: "2030-01-01"), note("old.md", date: "2020-01-01"),
      note("new.md", date: "2026-01-01"), note("dayless.md"),
    ]

    let found = try overview(notes, term: "5 jaar")

    #expect(found.past.map(\.note) == ["old.md"])
    #expect(found.past.map(\.source) == [.municipality])
    #expect(found.current.map(\.note) == ["own.md", "new.md"])
    #expect(found.undated == ["dayless.md"])
  }

  @Test("come longest ago first, whatever the order in which they came")
  func order() throws {
    let notes = [
      note("c.md", until: "2026-02-01"), note("b.md", until: "2025-02-01"),
      note("a.md", until: "2026-02-01"),
    ]

    #expect(try overview(notes).past.map(\.note) == ["b.md", "a.md", "c.md"])
    #expect(try overview(notes.reversed()) == overview(notes))
  }

  @Test("count although they are not for use, and only in the areas asked for")
  func scope() throws {
    var unused = note("unused.md", until: "2026-01-01")
    unused.status = .excluded
    let notes = [unused, note("noord.md", until: "2026-01-01", area: "noord")]

    #expect(try overview(notes, areas: ["west"]).past.map(\.note) == ["unused.md"])
  }
}
