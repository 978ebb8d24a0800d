import Words
import Municipality
import Notes
import Opgave
import Testing

@Suite("What people talked about")
struct ThemeOverviewTests {
  private func overview(
    _ changes: [(inout Conversation) -> Void], by division: ThemeOverview.Division = .area,
    in municipality: Municipality = .elzenveld
  ) -> ThemeOverview {
    let conversations = changes.enumerated().map { index, change in
      Conversation.sample("\(index).md", change)
    }
    return ThemeOverview(
      of: compiled(conversations, in: municipality).document, by: division, Gazetteer(municipality))
  }

  private func about(
    _ themes: String..., on date: String = "2026-03-12",
    saying signals: [(Signal.Kind, String)] = [], in area: String = "west"
  ) -> (inout Conversation) -> Void {
    { conversation in
      conversation.area = area
      conversation.date = day(date)
      conversation.themes = themes.map { ThemeReference(id: $0, source: .stated) }
      conversation.signals = signals.map { Signal(kind: $0.0, text: $0.1, themes: themes, line: 9) }
    }
  }

  @Test("counts by conversation; mentions stand beside it")
  func counts() {
    let found = overview([
      about("groen", saying: [(.concern, "Onkruid"), (.concern, "Bladeren"), (.wish, "Bomen")]),
      about("groen", "wonen"),
    ])

    #expect(found.conversations == 2)
    #expect(found.themes.map(\.id) == ["groen", "wonen", "eenzaam"])
    #expect(found.themes.map(\.conversations) == [2, 1, 0])
    #expect(found.themes.map(\.mentions) == [4, 1, 0])
    #expect(found.themes[0].byKind == ["concern": 1, "wish": 1])
  }

  @Test("divides by area, with the areas that have no conversation")
  func areas() {
    let found = overview([about("groen"), about("groen", in: "ganzeveen"), about("wonen")])

    #expect(found.parts.map(\.id) == ["west", "ganzeveen"])
    #expect(found.parts.map(\.conversations) == [2, 1])
    #expect(found.themes[0].byPart == [1, 1])
    #expect(found.themes[1].byPart == [1, 0])
  }

  static let divisions: [(division: ThemeOverview.Division, ids: [String], counts: [Int])] = [
    (.year, ["2025", "2026"], [1, 1]),
    (.quarter, ["2025-Q4", "2026-Q1", "2026-Q2"], [1, 0, 1]),
    (.month, ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04"], [1, 0, 0, 0, 1]),
  ]

  @Test("divides by time, without leaving out a stretch in between", arguments: divisions)
  func periods(_ division: ThemeOverview.Division, _ ids: [String], _ counts: [Int]) {
    let found = overview(
      [about("groen", on: "2025-12-31"), about("groen", on: "2026-04-01")], by: division)

    #expect(found.parts.map(\.id) == ids)
    #expect(found.themes[0].byPart == counts)
  }

  @Test("tells which themes come up together, from two conversations on")
  func pairs() {
    let found = overview([
      about("groen", "wonen", "eenzaam"), about("wonen", "groen"), about("eenzaam"),
    ])

    #expect(found.pairs.map(\.themes) == [["groen", "wonen"]])
    #expect(found.pairs.map(\.conversations) == [2])
  }

  @Test("leaves out what only the words suggest when the writer named a theme")
  func suggested() {
    let suggestion: (inout Conversation) -> Void = { conversation in
      conversation.themes = [
        ThemeReference(id: "groen", source: .stated),
        ThemeReference(id: "wonen", source: .suggested),
      ]
    }
    var generous = Municipality.elzenveld
    generous.countsSuggestedThemes = true

    #expect(overview([suggestion]).themes.map(\.conversations) == [1, 0, 0])
    #expect(overview([suggestion], in: generous).themes.map(\.conversations) == [1, 1, 0])
  }

  // MARK: Words without a theme

  private func words(_ statements: String..., confidential: Bool = false) -> [String] {
    overview(
      statements.map { text in
        { conversation in
          conversation.confidential = confidential
          conversation.signals = [Signal(kind: .concern, text: text, line: 9)]
        }
      }
    ).words.map { "\($0.word) \($0.conversations)" }
  }

  @Test("offers words that come back and that no theme covers")
  func loose() {
    #expect(
      words("er staat een duiventil", "die duiventillen ook, en twee duiventil", "een molen")
        == ["duiventil 2"])
  }

  @Test("offers no small words, no words of a theme, no names and no words of one conversation")
  func silent() {
    let municipality = Municipality.elzenveld
    #expect(municipality.name == "Elzenveld")
    #expect(words("veel groen in de wissel", "weinig groen in de wissel") == [])
    #expect(words("bewoners willen graag meer", "bewoners willen graag minder") == [])
    #expect(words("bij Jansen thuis", "Mevrouw Jansen") == [])
    #expect(words("duiventil en duiventil") == [])
  }

  @Test("offers no words that were said in confidence")
  func confidential() {
    #expect(words("een duiventil", "de duiventil", confidential: true) == [])
  }
}
