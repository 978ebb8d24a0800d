import Words
import Municipality
import Notes
import Opgave
import Testing

@Suite("Counting themes")
struct ThemeTallyTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var themes: [ThemeReference] = []
    var unknown: [String] = []
    var signals: [[String]] = []
    var countsSuggested = false
    let counted: [String]
  }

  private static let stated = ThemeReference(id: "groen", source: .stated)
  private static let suggested = ThemeReference(id: "wonen", source: .suggested)

  @Test(
    "counts what the writer says",
    arguments: [
      Case(
        testDescription: "a stated theme counts, a suggested one beside it does not",
        themes: [stated, suggested], counted: ["groen"]),
      Case(
        testDescription: "a suggested theme counts where no theme is named",
        themes: [suggested], counted: ["wonen"]),
      Case(
        testDescription: "a theme that nobody knows is named all the same",
        themes: [suggested], unknown: ["geluk"], counted: []),
      Case(
        testDescription: "the municipality may count what the words suggest",
        themes: [stated, suggested], countsSuggested: true, counted: ["groen", "wonen"]),
      Case(
        testDescription: "a suggested theme on a statement does not count either",
        themes: [stated, suggested], signals: [["wonen"]], counted: ["groen"]),
      Case(
        testDescription: "a theme that only a statement has is the writer's",
        themes: [stated], signals: [["eenzaam"]], counted: ["eenzaam", "groen"]),
    ])
  func counted(example: Case) {
    var municipality = Municipality.elzenveld
    municipality.countsSuggestedThemes = example.countsSuggested
    let conversation = Conversation.sample {
      $0.themes = example.themes
      $0.unknownThemes = example.unknown
      $0.signals = example.signals.map { Signal(kind: .wish, text: "…", themes: $0, line: 1) }
    }
    let west = compiled([conversation], in: municipality).document["west"]
    #expect(west.themes.map(\.id) == example.counted)
    #expect(west.themes.allSatisfy { $0.conversations == 1 && $0.mentions == 1 })
  }

  @Test("counts conversations, statements and kinds apart")
  func kinds() {
    let conversation = { (note: String, kinds: [Signal.Kind]) in
      Conversation.sample(note) {
        $0.attendance.residents = CountRange(5)
        $0.themes = [Self.stated]
        $0.signals = kinds.map { Signal(kind: $0, text: "…", themes: ["groen", "groen"], line: 1) }
      }
    }
    let west = compiled([
      conversation("a.md", [.concern, .concern, .wish]), conversation("b.md", [.concern]),
      conversation("c.md", []),
    ]).document["west"]
    var expected = ThemeCount(id: "groen")
    expected.conversations = 3
    expected.mentions = 5
    expected.byKind = ["concern": 2, "wish": 1]
    expected.residents = People(min: 15, max: 15)
    #expect(west.themes == [expected])
  }

  @Test("puts the theme of most conversations first, then of most statements, then by id")
  func order() {
    let themes = [["groen", "wonen"], ["wonen"], ["eenzaam"]]
    let west = compiled(
      themes.enumerated().map { index, themes in
        .sample("\(index).md") {
          $0.themes = themes.map { ThemeReference(id: $0, source: .stated) }
        }
      }
    ).document["west"]
    #expect(west.themes.map(\.id) == ["wonen", "eenzaam", "groen"])
  }

  @Test("counts a theme in the period before as well")
  func before() {
    let conversations = ["2026-01-10", "2026-02-10", "2026-04-10"].map { date in
      Conversation.sample("\(date).md") {
        $0.date = day(date)
        $0.themes = [Self.stated]
      }
    }
    let west = compiled(conversations, period: "2026-Q2").document["west"]
    #expect(west.themes.map(\.conversations) == [1])
    #expect(west.themes.map(\.before) == [2])
    #expect(compiled(conversations).document["west"].themes.map(\.before) == [nil])
  }
}
