import Calendar
import Testing

@Suite("Retention terms")
struct RetentionTermTests {
  static let terms: [(words: String, from: String, last: String)] = [
    ("5 jaar", "2026-03-12", "2031-03-12"),
    ("vijf jaar na het gesprek", "2026-03-12", "2031-03-12"),
    ("5jr", "2026-03-12", "2031-03-12"),
    ("anderhalf jaar", "2026-03-12", "2027-09-12"),
    ("een half jaar", "2026-03-12", "2026-09-12"),
    ("18 maanden", "2026-03-12", "2027-09-12"),
    ("1 mnd", "2026-01-31", "2026-02-28"),
    ("26 weken", "2026-03-12", "2026-09-10"),
    ("90 dagen", "2026-03-12", "2026-06-10"),
    ("2 years", "2024-02-29", "2026-02-28"),
    ("a year", "2026-03-12", "2027-03-12"),
  ]

  @Test("count from the day of the conversation", arguments: terms)
  func lastDay(_ words: String, _ from: String, _ last: String) throws {
    let term = try #require(RetentionTerm(parsing: words))
    let date = try #require(CalendarDate(iso: from))

    #expect(term.lastDay(from: date).description == last)
    #expect(term.text == words)
  }

  @Test(
    "need a number and a unit",
    arguments: ["5", "jaar", "lang", "", "0 jaar", "-", "99999999999 jaar", "5 euro"])
  func refuses(_ words: String) {
    #expect(RetentionTerm(parsing: words) == nil)
  }
}
