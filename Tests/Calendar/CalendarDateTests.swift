import Calendar
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "goes to a day number and back", arguments: [-719_162, -1, 0, 1, 59, 11_016, 20_524, 60_000])
  func roundTrip(number: Int) {
    #expect(CalendarDate(dayNumber: number).dayNumber == number)
  }

  @Test("knows the weekday")
  func weekday() throws {
    // 12 March 2026 is a Thursday.
    #expect(try #require(CalendarDate(iso: "2026-03-12")).weekday == 4)
    #expect(CalendarDate(dayNumber: 0).weekday == 4)
    #expect(CalendarDate(dayNumber: -1).weekday == 3)
  }

  @Test(
    "refuses days that do not exist",
    arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-1-1"])
  func impossible(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("knows leap years")
  func leapYears() {
    #expect(CalendarDate.daysInMonth(2, of: 2024) == 29)
    #expect(CalendarDate.daysInMonth(2, of: 2100) == 28)
    #expect(CalendarDate.daysInMonth(2, of: 2000) == 29)
  }
}
