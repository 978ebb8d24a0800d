import Calendar
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
    Case("every other week", "om de week op maandag", "- - - FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    Case("every other week, some day", "om de week", "- - - FREQ=WEEKLY;INTERVAL=2"),
    Case(
      "from a day on", "elke vrijdag vanaf 4 september 19.30 uur",
      "2026-09-04 19:30 - FREQ=WEEKLY;BYDAY=FR"),
    Case(
      "through a day", "elke vrijdag 10.00–11.30 t/m vrijdag 18 december 2026",
      "- 10:00 11:30 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218"),
    Case(
      "from one winter into the next", "elke maandag vanaf 5 okt. tot en met 29 maart",
      "2025-10-05 - - FREQ=WEEKLY;BYDAY=MO;UNTIL=20260329"),
    Case("up to a day", "elke vrijdag tot 1 juli", "- - - FREQ=WEEKLY;BYDAY=FR;UNTIL=20260630"),
    Case(
      "hours that end, and no days", "elke vrijdag van 10 tot 12 uur",
      "- 10:00 12:00 FREQ=WEEKLY;BYDAY=FR"),
    Case(
      "until a day, in English", "every Friday until 3 July",
      "- - - FREQ=WEEKLY;BYDAY=FR;UNTIL=20260703"),
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
