import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite("An agenda")
struct AgendaTests {
  private func agenda(_ notes: [String] = Square.notes) throws -> String {
    let files = try Square.exported([.agenda], notes: notes).files
    return try #require(files.first { $0.path == "bewoners/agenda/west.ics" }).text
  }

  private func note(_ activity: String) -> String {
    "---\ngebied: west\ndatum: 2026-04-18\n---\n## Activiteiten\n- \(activity) (openbaar)\n"
  }

  @Test("is this file, which calendars were seen to read")
  func golden() throws {
    try expectGolden(try agenda(), "agenda.ics")
  }

  @Test("has each activity in the one of its area and in the one of all areas")
  func areas() throws {
    let north =
      "---\ngebied: noord\ndatum: 2026-04-18\n---\n## Activiteiten\n"
      + "- Koffie, elke maandag 10.00 uur, buurthuis (openbaar)\n"
    let files = try Square.exported([.agenda], notes: Square.notes + [north]).files

    let events = Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, $0.text.split(separator: "BEGIN:VEVENT").count - 1)
      })
    #expect(events["bewoners/agenda/west.ics"] == 3)
    #expect(events["bewoners/agenda/noord.ics"] == 1)
    #expect(events["bewoners/agenda/agenda.ics"] == 4)
  }

  static let moments: [Case<String, [String]>] = [
    Case(
      "every week: from the first day on or after the reference date",
      "Kaarten, elke woensdag 10.00–11.30, dorpshuis",
      [
        "DTSTART;TZID=Europe/Amsterdam:20260701T100000",
        "DTEND;TZID=Europe/Amsterdam:20260701T113000", "RRULE:FREQ=WEEKLY;BYDAY=WE",
      ]),
    Case(
      "without an end", "Kaarten, 4 september 2026 19.30 uur, dorpshuis",
      ["DTSTART;TZID=Europe/Amsterdam:20260904T193000"]),
    Case(
      "past midnight", "Wandelen, 4 september 2026 22.00–01.30 uur, park",
      [
        "DTSTART;TZID=Europe/Amsterdam:20260904T220000",
        "DTEND;TZID=Europe/Amsterdam:20260905T013000",
      ]),
    Case("the whole day", "Feest, 4 september 2026, park", ["DTSTART;VALUE=DATE:20260904"]),
    Case("a day that has passed", "Feest, 4 juni 2026, park", []),
    Case("no day", "Feest, datum volgt, park", []),
    Case("every other week, nobody says which", "Feest, om de week op maandag, park", []),
    Case(
      "every other week from a day on", "Feest, om de week op maandag vanaf 6 juli 10.00 uur, park",
      [
        "DTSTART;TZID=Europe/Amsterdam:20260706T100000", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
      ]),
    Case(
      "through a day", "Feest, elke maandag 10.00 uur t/m 31 augustus, park",
      [
        "DTSTART;TZID=Europe/Amsterdam:20260706T100000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260831T225959Z",
      ]),
    Case(
      "whole days through a day", "Feest, elke maandag t/m 31 augustus, park",
      ["DTSTART;VALUE=DATE:20260706", "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260831"]),
    Case("over", "Feest, elke maandag t/m 29 juni, park", []),
  ]

  @Test("says when, and only when the day is known", arguments: moments)
  func moment(_ example: Case<String, [String]>) throws {
    let outcome = try Square.exported([.agenda], notes: [note(example.input)])
    let text = outcome.files.first?.text ?? ""
    let event = text.split(separator: "BEGIN:VEVENT").dropFirst().first ?? ""
    let lines = event.split(separator: "\r\n").filter {
      $0.hasPrefix("DTSTART") || $0.hasPrefix("DTEND") || $0.hasPrefix("RRULE")
    }

    #expect(lines.map(String.init) == example.expected)
  }

  @Test("keeps the name of an event when its hours change, and gives two events two names")
  func names() throws {
    func names(_ activity: String) throws -> [Substring] {
      try agenda([note(activity)]).split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    let before = try names("Kaarten, elke woensdag 10.00 uur, dorpshuis")
    let after = try names("Kaarten, elke donderdag 14.00 uur, dorpshuis")
    let two = try names(
      "Kaarten, elke woensdag 10.00 uur, dorpshuis (openbaar)\n- Kaarten, elke vrijdag 14.00 uur, dorpshuis"
    )

    #expect(before == after)
    #expect(Set(two).count == 2)
  }

  @Test("is not made when there is nothing in it, and a sentence says so")
  func empty() throws {
    let outcome = try Square.exported(
      [.agenda], notes: ["---\ngebied: west\ndatum: 2026-04-18\n---\n## Wensen\n- Een bankje\n"])

    #expect(outcome.files.filter { $0.format == .agenda }.isEmpty)
    #expect(outcome.remarks == [.noAgenda])
  }

  @Test("says which activities are not in it")
  func undated() throws {
    let remarks = try Square.exported([.agenda]).remarks

    #expect(
      remarks.map(\.nl) == [
        "niet in de agenda van Elzenveld-West, want de dag is niet bekend:"
          + " 'Fietsen maken'"
      ])
  }
}
