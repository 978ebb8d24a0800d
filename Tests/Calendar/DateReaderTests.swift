import Calendar
import TestSupport
import Testing

@Suite("Days as people write them")
struct DateReaderTests {
  static let days = [
    Case("ISO", "2026-03-12", "2026-03-12" as String?),
    Case("dashes and a short year", "12-3-'26", "2026-03-12"),
    Case("a curly apostrophe", "12-3-’26", "2026-03-12"),
    Case("slashes", "12/3/2026", "2026-03-12"),
    Case("full stops", "12.03.2026", "2026-03-12"),
    Case("a short year", "12-03-26", "2026-03-12"),
    Case("an abbreviated month", "12 mrt 2026", "2026-03-12"),
    Case("a month with a full stop", "12 mrt. 2026", "2026-03-12"),
    Case("a weekday", "zaterdag 18 april 2026", "2026-04-18"),
    Case("an abbreviated weekday", "za. 18 april '26", "2026-04-18"),
    Case("an ordinal", "1e april 2026", "2026-04-01"),
    Case("English", "12 March 2026", "2026-03-12"),
    Case("American English", "March 12, 2026", "2026-03-12"),
    Case("English ordinals", "12th of March 2026", "2026-03-12"),
    Case("eight digits", "20260312", "2026-03-12"),
    Case("eight digits, the day first", "12032026", "2026-03-12"),
    Case("eight digits of something else", "12345678", nil),
    Case("words around it", "Huiskamergesprek op 12 maart 2026 in Lindehof", "2026-03-12"),
    Case("a file name", "2026-02-03 keukentafel Ganze veen", "2026-02-03"),
    Case("a day that does not exist", "31-2-2026", nil),
    Case("a time", "19.30 - 21.15", nil),
    Case("ages", "jongeren 16-25", nil),
    Case("a telephone number", "0578-12 34 56", nil),
    Case("no day", "binnenkort", nil),
    Case("only a month", "maart 2026", nil),
  ]

  @Test("are read", arguments: days)
  func day(_ example: Case<String, String?>) {
    let reading = DateReader.read(example.input, near: nil, allowsBareNumbers: false)
    #expect(reading?.date.description == example.expected)
  }

  static let yearless = [
    Case("a file name", "huiskamergesprek lindehof 12-3", "2026-03-12" as String?),
    Case("slashes", "20/2", "2026-02-20"),
    Case("words", "di 19 mei 10.00u", "2026-05-19"),
    Case("the year before is nearer", "28 december", "2025-12-28"),
    Case("ages", "16-25 jaar", nil),
  ]

  @Test("take the nearest year when they have none", arguments: yearless)
  func year(_ example: Case<String, String?>) throws {
    let near = try #require(CalendarDate(iso: "2026-02-10"))
    let reading = DateReader.read(example.input, near: near, allowsBareNumbers: true)
    #expect(reading?.date.description == example.expected)
  }

  @Test("say when the weekday is another")
  func weekday() throws {
    let wrong = try #require(
      DateReader.read("vrijdag 18 april 2026", near: nil, allowsBareNumbers: false))
    #expect(wrong.weekdayDisagrees)
    let right = try #require(
      DateReader.read("zaterdag 18 april 2026", near: nil, allowsBareNumbers: false))
    #expect(!right.weekdayDisagrees)
  }
}
