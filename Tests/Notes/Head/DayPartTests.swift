import Calendar
import Municipality
import Notes
import Source
import Testing

@Suite("The part of the day of a conversation")
struct DayPartTests {
  private func dayPart(_ head: String, title: String = "Gesprek") -> DayPart? {
    let note = "---\nsoort: overleg\ngebied: west\n\(head)\n---\n# \(title)\n\n- Veel groen."
    let file = SourceFile(path: "a.md", text: note)
    return NoteReader(Gazetteer(Municipality())).read(file).conversation?.dayPart
  }

  static let told: [(head: String, part: DayPart?)] = [
    ("tijd: 19.30 - 21.15", .evening),
    ("tijd: 9:00", .morning),
    ("tijd: van 10 tot 12 uur", .morning),
    ("tijd: 14u", .afternoon),
    ("time: 7 pm", .evening),
    ("tijd: 's avonds", .evening),
    ("tijd: vrijdagmiddag", .afternoon),
    ("tijd: in the morning", .morning),
    ("datum: 12 maart 2026, 19.30 uur", .evening),
    ("datum: donderdagavond 12 maart 2026", .evening),
    ("datum: 2026-03-12", nil),
    ("datum: 12.03.2026", nil),
    ("tijd: ?", nil),
    ("tijd: anderhalf uur", nil),
  ]

  @Test("is told by the time or the day in the head, and else unknown", arguments: told)
  func head(_ line: String, _ part: DayPart?) {
    #expect(dayPart(line) == part)
  }

  @Test("is told by a name such as Inloopavond, not by what was talked about")
  func title() {
    #expect(dayPart("datum: 2026-03-12", title: "Inloopavond West") == .evening)
    #expect(dayPart("datum: 2026-03-12", title: "Koffieochtend West") == .morning)
    #expect(dayPart("datum: 2026-03-12", title: "Overleg over de kaartavond") == nil)
    #expect(dayPart("soort: bewonersavond") == .evening)
  }
}
