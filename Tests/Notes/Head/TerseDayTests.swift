import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("Days that are jotted down")
struct TerseDayTests {
  static let numbers = [
    Case("the day first", "notulen 050226", "2026-02-05"),
    Case("the year first", "260213 markt", "2026-02-13"),
    Case("no day", "303030", nil),
    Case("two days", "260225", nil),
    Case("another number", "dossier 987654", nil),
  ]

  @Test("are read from six digits that can be only one", arguments: numbers)
  func number(_ example: Case<String, String?>) {
    #expect(TerseDay.reading(example.input)?.date.description == example.expected)
  }

  static let years = [
    Case("of two words", "vijf maart tweeduizend zesentwintig in West", "vijf maart 2026 in West"),
    Case("of one word", "vijf maart tweeduizendzesentwintig", "vijf maart 2026"),
    Case("without the century", "vijf maart zesentwintig", "vijf maart 2026"),
    Case("that is none", "vijf maart met zes bewoners", nil),
  ]

  @Test("have a year in words", arguments: years)
  func year(_ example: Case<String, String?>) {
    #expect(TerseDay.withYear(example.input) == example.expected)
  }
}
