import Calendar
import Municipality
import Notes
import Opgave
import Testing

@Suite("Compiling conversations")
struct AggregatorTests {
  @Test("gives every area of wijk.yml its place, spoken to or not")
  func areasInOrder() {
    let (document, _) = compiled([.sample { $0.area = "ganzeveen" }])
    #expect(document.areas.map(\.id) == ["west", "ganzeveen"])
    #expect(document.areas.map(\.conversations) == [0, 1])
  }

  @Test("compiles only the areas that were asked for")
  func chosenAreas() {
    let (document, _) = compiled([.sample()], areas: ["ganzeveen"])
    #expect(document.areas.map(\.id) == ["ganzeveen"])
  }

  @Test("names what has no place, and why")
  func unplaced() {
    let (document, _) = compiled([
      .sample("c.md") { $0.date = nil },
      .sample("b.md") { ($0.area, $0.areaText) = (nil, "Oost") },
      .sample("a.md") { $0.area = nil },
      .sample("d.md") { $0.area = "opgeheven" },
    ])
    #expect(
      document.unplaced == [
        .init(note: "a.md", reason: .missingArea),
        .init(note: "b.md", reason: .unknownArea, text: "Oost"),
        .init(note: "c.md", reason: .missingDate),
        .init(note: "d.md", reason: .unknownArea, text: "opgeheven"),
      ])
    #expect(document.areas.allSatisfy { $0.conversations == 0 })
  }

  @Test("takes areas from the notes when there is no wijk.yml, by their most common spelling")
  func areasFromNotes() {
    let spellings = ["Oost", "oost", "Oost", "Beukenkamp II", "Beukenkamp 2", "beukenkamp 2"]
    let (document, _) = compiled(
      spellings.enumerated().map { index, spelling in
        .sample("\(index).md") { ($0.area, $0.areaText) = (nil, spelling) }
      }, in: Municipality())
    #expect(document.areas.map(\.id) == ["beukenkamp-2", "oost"])
    #expect(document.areas.map(\.name) == ["Beukenkamp 2", "Oost"])
    #expect(document.areas.map(\.conversations) == [3, 3])
  }

  @Test("leaves out notes that say so, and names them with those that could not be read")
  func skipped() {
    var aggregator = Aggregator(
      Gazetteer(.elzenveld), period: nil, referenceDate: day("2026-07-01"))
    aggregator.skip(note: "z.md", code: "note-too-large")
    aggregator.add(.sample("b.md") { $0.status = .excluded })
    aggregator.add(.skipped(SkippedNote(note: "a.md", code: "empty-note")))
    let (document, _) = aggregator.finish()
    #expect(
      document.skipped == [
        SkippedNote(note: "a.md", code: "empty-note"),
        SkippedNote(note: "b.md", code: "excluded-note"),
        SkippedNote(note: "z.md", code: "note-too-large"),
      ])
    #expect(document["west"].conversations == 0)
  }

  @Test("counts a note once, however often it comes in")
  func duplicateNote() {
    let (document, _) = compiled([.sample("a.md"), .sample("a.md")])
    #expect(document["west"].conversations == 1)
    #expect(document.skipped == [SkippedNote(note: "a.md", code: "duplicate-note")])
  }

  @Test("tells two conversations with one id apart")
  func duplicateID() {
    let (document, findings) = compiled([
      .sample("a.md") { $0.id = "hof" },
      .sample("b.md") { $0.id = "hof" },
    ])
    #expect(document["west"].sources.map(\.id) == ["hof", "hof-2"])
    #expect(findings == ["b.md duplicate-conversation-id"])
  }

  @Test("counts the conversations of the period, and those of the period before")
  func period() {
    let days = ["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"]
    let conversations = days.map { date in
      Conversation.sample("\(date).md") { $0.date = day(date) }
    }
    let west = compiled(conversations, period: "2026-Q2").document["west"]
    #expect(west.conversations == 2)
    #expect(west.conversationsBefore == 2)
    #expect(west.sources.map(\.date) == [day("2026-04-01"), day("2026-06-30")])
    #expect(west.sources.map(\.code) == [4, 5], "codes count from the first conversation")
    #expect(compiled(conversations).document["west"].conversationsBefore == nil)
  }

  @Test("counts a confidential conversation and marks its words")
  func confidential() {
    let west = compiled([
      .sample {
        $0.confidential = true
        $0.attendance.residents = CountRange(9)
        $0.themes = [ThemeReference(id: "groen", source: .stated)]
        $0.signals = [Signal(kind: .concern, text: "Jungle", line: 7)]
      }
    ]).document["west"]
    #expect(west.conversations == 1)
    #expect(west.residents == People(min: 9, max: 9))
    #expect(west.themes.map(\.conversations) == [1])
    #expect(west.signals.map(\.origin.confidential) == [true])
    #expect(west.sources.map(\.confidential) == [true])
  }

  @Test("counts connectors as residents, and says how often nobody wrote a number down")
  func residents() {
    let west = compiled([
      .sample("a.md") {
        $0.attendance.residents = CountRange(min: 8, max: 10)
        $0.attendance.connectors = CountRange(1)
      },
      .sample("b.md") { $0.attendance.connectors = CountRange(2) },
      .sample("c.md"),
    ]).document["west"]
    #expect(west.residents == People(min: 11, max: 13, unknown: 1))
  }

  @Test("keeps everything that was said, and picks the treasures and the questions out of it")
  func signals() {
    let west = compiled([
      .sample {
        $0.signals = [
          Signal(kind: .strength, text: "Fietsen", line: 4, asset: .people),
          Signal(kind: .question, text: "Wie snoeit?", line: 8),
        ]
        $0.lessons = ["Eerder uitnodigen"]
        $0.withheld = [.init(text: "Niet delen", line: 20)]
        $0.feedback = Feedback(text: "Briefje", line: 22)
        $0.activities = [Activity(text: "Koffie", line: 12)]
        $0.initiatives = [Initiative(text: "Moestuin", line: 14)]
      }
    ]).document["west"]
    #expect(west.signals.map(\.text) == ["Fietsen", "Wie snoeit?"])
    #expect(west.assets.map(\.text) == ["Fietsen"])
    #expect(west.questions.map(\.text) == ["Wie snoeit?"])
    #expect(west.lessons.map(\.origin.line) == [1])
    #expect(west.withheld.map(\.origin.line) == [20])
    #expect(west.feedback.map(\.origin.line) == [22])
    #expect(west.activities.map(\.origin.line) == [12])
    #expect(west.initiatives.map(\.origin.line) == [14])
  }

  @Test("attaches the agreed text to its area", arguments: [true, false])
  func agreedText(hasSettings: Bool) {
    let text = AgreedText(summary: "Samen.")
    var aggregator = Aggregator(
      Gazetteer(hasSettings ? .elzenveld : Municipality()), period: nil,
      referenceDate: day("2026-07-01"))
    aggregator.add(text, area: hasSettings ? "ganzeveen" : "Ganzeveen")
    let (document, _) = aggregator.finish()
    #expect(document["ganzeveen"].agreedText == text)
  }

  @Test("gives the same document whatever the order in which notes come in")
  func anyOrder() {
    var conversations = (0..<40).map { index in
      Conversation.sample("\(index % 7)/\(index).md") {
        $0.id = "gesprek-\(index % 30)"
        $0.date = CalendarDate(dayNumber: 20_500 + index % 11)
        $0.area = index % 3 == 0 ? "west" : "ganzeveen"
        $0.neighbourhoods = [["Lindehof", "lindehof", "Wissel", "Zuuk"][index % 4]]
        $0.partners = [["De Elzen", "de elzen", "welzijn"][index % 3]]
        $0.themes = [ThemeReference(id: ["groen", "wonen"][index % 2], source: .stated)]
        $0.notReached = [["jongeren", "Jongeren", "nieuwkomers"][index % 3]]
        $0.agreements = [
          .sample("merk-\(index % 5)", AgreementStatus.allCases[index % 7]), .sample(nil),
        ]
      }
    }
    let first = compiled(conversations)
    for _ in 0..<5 {
      conversations = (0..<40).map { conversations[($0 * 7 + 3) % 40] }
      let again = compiled(conversations)
      #expect(again.document == first.document)
      #expect(again.findings == first.findings)
    }
  }

  @Test("has a fingerprint that changes with the bytes of any note")
  func fingerprint() {
    func mark(_ bytes: [UInt8]) -> Checksum {
      compiled([.sample("a.md") { $0.digest = Checksum(of: bytes) }, .sample("b.md")])
        .document.fingerprint
    }
    #expect(mark([1, 2, 3]) == mark([1, 2, 3]))
    #expect(mark([1, 2, 3]) != mark([1, 2, 4]))
  }
}
