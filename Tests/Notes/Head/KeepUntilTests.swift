import Calendar
import Diagnostics
import Municipality
import Notes
import Source
import TestSupport
import Testing

@Suite("Until when a note is kept")
struct KeepUntilTests {
  private func reading(_ line: String, title: String = "") -> NoteReading {
    let date = title.isEmpty ? "datum: 2026-03-12\n" : ""
    let note = "---\nsoort: overleg\ngebied: west\n\(date)\(line)\n---\n\(title)\n- Veel groen."
    return NoteReader(Gazetteer(Municipality())).read(SourceFile(path: "a.md", text: note))
  }

  static let days: [(line: String, day: String)] = [
    ("bewaren tot: 2027-01-01", "2027-01-01"),
    ("Bewaren_tot: 1 januari 2027", "2027-01-01"),
    ("keep until: 1 January 2027", "2027-01-01"),
    ("vernietigen op: 1-1-'27", "2027-01-01"),
    ("destroy on: 2027-01-01", "2027-01-01"),
    ("bewaren tot: 2027", "2027-12-31"),
    ("bewaren tot: 2027-Q1", "2027-03-31"),
    ("bewaren tot: maart 2027", "2027-03-31"),
    ("bewaartermijn: 5 jaar", "2031-03-12"),
    ("bewaartermijn: een half jaar", "2026-09-12"),
    ("bewaartermijn: blijvend", "9999-12-31"),
    ("keep until: forever", "9999-12-31"),
  ]

  @Test("is a day, a year, a term or for good", arguments: days)
  func day(_ line: String, _ day: String) {
    let found = reading(line)

    #expect(found.conversation?.keepUntil?.description == day)
    #expect(found.diagnostics.isEmpty)
  }

  @Test("counts from the day in the title when the head has none")
  func titleDay() {
    let found = reading("bewaartermijn: 1 jaar", title: "# Overleg west, 12 maart 2026")

    #expect(found.conversation?.keepUntil?.description == "2027-03-12")
  }

  @Test("is unknown when the note does not say")
  func silent() {
    #expect(reading("status: definitief").conversation?.keepUntil == nil)
  }

  @Test("that cannot be read is told with its place")
  func unreadable() throws {
    let found = reading("bewaren tot: later")

    #expect(found.conversation?.keepUntil == nil)
    let finding = try #require(found.diagnostics.first)
    #expect(finding.code == "unreadable-date")
    #expect(finding.message.nl == "'later' zegt niet tot wanneer de notitie bewaard wordt")
  }

  @Test("is not before the conversation")
  func tooShort() {
    let found = reading("bewaren tot: 2025-06-12")

    #expect(found.diagnostics.map(\.code) == ["date-order"])
  }
}
