import Calendar
import TestSupport
import Testing

@Suite("Periods")
struct PeriodTests {
  static let cases = [
    Case("a year", "2026", "2026-01-01 2026-12-31" as String?),
    Case("a quarter", "2026-Q1", "2026-01-01 2026-03-31"),
    Case("a quarter without a dash", "2026q3", "2026-07-01 2026-09-30"),
    Case("a Dutch quarter", "2026-K4", "2026-10-01 2026-12-31"),
    Case("a half", "2026-H2", "2026-07-01 2026-12-31"),
    Case("a month", "2026-02", "2026-02-01 2026-02-28"),
    Case("months", "2026-01..2026-06", "2026-01-01 2026-06-30"),
    Case("days", "2026-01-15..2026-03-31", "2026-01-15 2026-03-31"),
    Case("the wrong way round", "2026-06..2026-01", nil),
    Case("no such quarter", "2026-Q5", nil),
    Case("no such month", "2026-13", nil),
    Case("words", "vorig jaar", nil),
  ]

  @Test("are read", arguments: cases)
  func parsing(_ example: Case<String, String?>) {
    let period = Period(parsing: example.input)
    #expect(period.map { "\($0.from) \($0.to)" } == example.expected)
  }

  static let previous = [
    Case("a quarter", "2026-Q1", "2025-10-01 2025-12-31"),
    Case("a year", "2026", "2025-01-01 2025-12-31"),
    Case("a month after a shorter one", "2026-03", "2026-02-01 2026-02-28"),
    Case("days", "2026-01-11..2026-01-20", "2026-01-01 2026-01-10"),
  ]

  @Test("have one of the same length before them", arguments: previous)
  func before(_ example: Case<String, String>) throws {
    let period = try #require(Period(parsing: example.input)).previous
    #expect("\(period.from) \(period.to)" == example.expected)
  }

  @Test("are written out")
  func style() throws {
    let dutch = DateStyle(isDutch: true)
    #expect(dutch.period(try #require(Period(parsing: "2026"))) == "2026")
    #expect(dutch.period(try #require(Period(parsing: "2026-Q1"))) == "eerste kwartaal van 2026")
    #expect(
      dutch.period(try #require(Period(parsing: "2026-01..2026-06")))
        == "januari tot en met juni 2026")
  }
}
