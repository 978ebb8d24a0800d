import Dutch
import TestSupport
import Testing

@Suite("Moments as people write them")
struct WhenReaderTests {
  static let cases = [
    Case(
      "every week", "Koffieochtend, elke vrijdag 10.00–11.30, wijkgebouw.",
      "- 10:00 11:30 FREQ=WEEKLY;BYDAY=FR" as String?),
    Case("a day and a time", "koffie di 19 mei 10.00u", "2026-05-19 10:00 - -"),
    Case("a day", "jaarvergadering, 24 mrt", "2026-03-24 - - -"),
    Case(
      "the first of every month", "iedere eerste woensdag van de maand 14:00",
      "- 14:00 - FREQ=MONTHLY;BYDAY=1WE"),
    Case(
      "two days", "elke dinsdag en donderdag van 10 tot 12 uur",
      "- 10:00 12:00 FREQ=WEEKLY;BYDAY=TU,TH"),
    Case("every other week", "om de week op maandag", "- - - FREQ=WEEKLY;INTERVAL=2"),
    Case("English", "every Friday 10:00-11:30", "- 10:00 11:30 FREQ=WEEKLY;BYDAY=FR"),
    Case("none", "gezellig samen eten", nil),
  ]

  @Test("are read", arguments: cases)
  func moment(_ example: Case<String, String?>) throws {
    let near = try #require(CalendarDate(iso: "2026-03-12"))
    let when = WhenReader.read(in: example.input, near: near)?.when
    let told = when.map {
      "\($0.date?.description ?? "-") \($0.start ?? "-") \($0.end ?? "-") \($0.recurrence ?? "-")"
    }
    #expect(told == example.expected)
  }
}
