import Municipality
import Notes
import Opgave
import Testing

@Suite("A conversation about two areas")
struct ConversationShareTests {
  private static func talk(_ note: String = "a.md") -> Conversation {
    .sample(note) { talk in
      talk.otherAreas = ["ganzeveen"]
      talk.attendance.residents = CountRange(9)
      talk.neighbourhoods = ["Lindehof"]
      talk.themes = [
        ThemeReference(id: "groen", source: .stated), ThemeReference(id: "wonen", source: .stated),
      ]
      talk.signals = [
        Signal(kind: .concern, text: "Onkruid", themes: ["groen"], line: 5),
        Signal(kind: .concern, text: "Tocht", themes: ["wonen"], line: 6),
      ]
      talk.signals[1].area = "ganzeveen"
      talk.agreements = [.sample(nil, text: "Snoeien"), .sample(nil, text: "Isoleren")]
      talk.agreements[1].area = "ganzeveen"
      talk.notReached = ["jongeren", "boeren"]
      talk.notReachedElsewhere = ["boeren": "ganzeveen"]
    }
  }

  @Test("counts in both, each with its own words, and with all who were there")
  func counts() {
    let document = compiled([Self.talk()]).document
    let (west, ganzeveen) = (document["west"], document["ganzeveen"])
    #expect([west, ganzeveen].map(\.conversations) == [1, 1])
    #expect(west.signals.map(\.text) == ["Onkruid"])
    #expect(ganzeveen.signals.map(\.text) == ["Tocht"])
    #expect(west.themes.map(\.id) == ["groen"])
    #expect(ganzeveen.themes.map(\.id) == ["wonen"])
    #expect(west.agreements.map(\.text) == ["Snoeien"])
    #expect(ganzeveen.agreements.map(\.text) == ["Isoleren"])
    #expect(west.reach.notReached.map(\.text) == ["jongeren"])
    #expect(ganzeveen.reach.notReached.map(\.text) == ["boeren"])
    #expect([west, ganzeveen].map { $0.residents.max } == [9, 9])
    #expect(ganzeveen.sources.map(\.neighbourhoods) == [[]])
    #expect(ganzeveen.sources.map(\.otherAreas) == [["west"]])
    #expect(ganzeveen.agreements.map { $0.history.first?.origin.area } == [nil])
  }

  @Test("names an agreement by its place in the whole note")
  func numbers() {
    let document = compiled([Self.talk()]).document
    #expect(document["west"].agreements.map(\.id) == ["amd-1"])
    #expect(document["ganzeveen"].agreements.map(\.id) == ["amd-2"])
  }

  @Test("counts once for the municipality as a whole")
  func once() {
    let document = compiled([Self.talk(), .sample("b.md")]).document
    let overview = ThemeOverview(of: document, by: .area, Gazetteer(.elzenveld))
    #expect(overview.conversations == 2)
    #expect(overview.parts.map(\.conversations) == [2, 1])
    #expect(overview.themes.first { $0.id == "groen" }?.byPart == [1, 0])
    #expect(overview.themes.first { $0.id == "wonen" }?.conversations == 1)
  }

  @Test("is known by the spellings of the notes where there is no wijk.yml")
  func withoutSettings() {
    let talk = Conversation.sample { talk in
      (talk.area, talk.areaText, talk.otherAreas) = (nil, "Oost", ["Zuid"])
      talk.signals = [Signal(kind: .wish, text: "Bank", line: 5)]
      talk.signals[0].area = "Zuid"
    }
    let document = compiled([talk], in: Municipality()).document
    #expect(document.areas.map(\.id) == ["oost", "zuid"])
    #expect(document["zuid"].signals.map(\.text) == ["Bank"])
  }
}
