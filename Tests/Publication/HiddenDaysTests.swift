import Calendar
import Notes
import Opgave
import Testing
import Words

@testable import Publication

@Suite("The day of a talk at home in the words of notes")
struct HiddenDaysTests {
  private static func days(isDutch: Bool = true) throws -> HiddenDays {
    var home = Conversation(note: "a.md", id: "a")
    home.kind = .livingRoom
    var opgave = Wijkopgave(id: "west", name: "West")
    opgave.sources = [
      SourceConversation(
        home, code: 1, date: try #require(CalendarDate(year: 2026, month: 3, day: 12)))
    ]
    return HiddenDays(opgave, isDutch: isDutch)
  }

  static let texts = [
    (
      "op 12 maart zeiden de bewoners dat het donker is",
      "in maart zeiden de bewoners dat het donker is"
    ),
    ("Op donderdag 12 maart 2026 was het koud", "In maart 2026 was het koud"),
    ("Het gesprek van 12-3-2026 gaf rust", "Het gesprek van maart 2026 gaf rust"),
    ("12 maart: eerste gesprek", "In maart: eerste gesprek"),
    ("Volgens afspraak (2026-03-12)", "Volgens afspraak (in maart 2026)"),
    ("op 12 en 13 maart was er niemand", "in maart was er niemand"),
    ("van 10 t/m 14 maart lag de straat open", "van maart lag de straat open"),
    ("12 maart", "maart"),
    ("op 13 maart en op 12 maart 2025", "op 13 maart en op 12 maart 2025"),
    ("bus 12 en 3-12 mensen", "bus 12 en 3-12 mensen"),
  ]

  @Test("is its month, and other days stay", arguments: texts)
  func removes(_ text: String, _ expected: String) throws {
    #expect(try Self.days().removing(from: Line(tokensOf: text)) == expected)
  }

  @Test("keeps the month as it was written, in any language")
  func english() throws {
    let days = try Self.days(isDutch: false)
    #expect(
      days.removing(from: Line(tokensOf: "On March 12 it was dark")) == "In March it was dark")
    #expect(
      days.removing(from: Line(tokensOf: "on 12-3-2026 it was dark")) == "in March 2026 it was dark"
    )
  }
}
