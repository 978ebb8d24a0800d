import Calendar
import TestSupport
import Testing

@Suite("Rules by which things repeat")
struct RecurrenceRuleTests {
  static let rules = [
    Case("every week", "FREQ=WEEKLY;BYDAY=FR", "2026-07-03" as String?),
    Case("two days a week", "FREQ=WEEKLY;BYDAY=TU,TH", "2026-07-02"),
    Case("on the day itself", "FREQ=WEEKLY;BYDAY=WE", "2026-07-01"),
    Case("every day", "FREQ=DAILY", "2026-07-01"),
    Case("the first Sunday of the month", "FREQ=MONTHLY;BYDAY=1SU", "2026-07-05"),
    Case("the last Friday of the month", "FREQ=MONTHLY;BYDAY=-1FR", "2026-07-31"),
    Case("the fifth Wednesday", "FREQ=MONTHLY;BYDAY=5WE", "2026-07-29"),
    Case("every other week: which ones?", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", nil),
    Case("every week: on which day?", "FREQ=WEEKLY", nil),
    Case("every month: on which day?", "FREQ=MONTHLY", nil),
    Case("until a day", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260703", "2026-07-03"),
    Case("over before it comes", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260702", nil),
  ]

  @Test("give the first day from a day on, when they say which days", arguments: rules)
  func firstDay(_ example: Case<String, String?>) throws {
    let rule = try #require(RecurrenceRule(example.input))
    let day = try #require(CalendarDate(iso: "2026-07-01"))

    #expect(rule.firstDay(onOrAfter: day, startingOn: nil)?.description == example.expected)
  }

  static let starts = [
    Case("in the week that is its turn", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-07-10"),
    Case("on the day of the week it began", "FREQ=WEEKLY", "2026-07-03"),
    Case("on the day of the month it began", "FREQ=MONTHLY", "2026-07-26"),
    Case("every third day", "FREQ=DAILY;INTERVAL=3", "2026-07-02"),
  ]

  @Test("count from the day it began, when that is known", arguments: starts)
  func startingOn(_ example: Case<String, String>) throws {
    let rule = try #require(RecurrenceRule(example.input))
    let day = try #require(CalendarDate(iso: "2026-07-01"))
    let start = try #require(CalendarDate(iso: "2026-06-26"))

    #expect(rule.firstDay(onOrAfter: day, startingOn: start)?.description == example.expected)
  }

  @Test(
    "are written as they were read, and hold nothing else",
    arguments: [
      Case("a rule", "FREQ=MONTHLY;BYDAY=1SU,-1WE", "FREQ=MONTHLY;BYDAY=1SU,-1WE" as String?),
      Case("its last day apart", "FREQ=DAILY;UNTIL=20260701", "FREQ=DAILY"),
      Case("another frequency", "FREQ=SECONDLY", nil),
      Case("another part", "FREQ=DAILY;COUNT=3", nil),
      Case("a line that would end the rule", "FREQ=DAILY\r\nATTACH:x", nil),
      Case("no such day", "FREQ=WEEKLY;BYDAY=XX", nil),
      Case("no such date", "FREQ=DAILY;UNTIL=20260231", nil),
      Case("nothing", "", nil),
    ])
  func text(_ example: Case<String, String?>) {
    #expect(RecurrenceRule(example.input)?.text == example.expected)
  }
}
