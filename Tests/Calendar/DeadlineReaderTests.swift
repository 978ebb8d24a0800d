import Calendar
import TestSupport
import Testing

@Suite("Deadlines as people write them")
struct DeadlineReaderTests {
  /// The readings in a text of 12 March 2026, as `words: from..to`.
  static func readings(_ text: String) throws -> [String] {
    let near = try #require(CalendarDate(iso: "2026-03-12"))
    let holidays = [
      "meivakantie": DateWindow(
        from: CalendarDate(iso: "2026-04-25"), to: CalendarDate(iso: "2026-05-03")),
      "zomervakantie": DateWindow(
        from: CalendarDate(iso: "2026-07-11"), to: CalendarDate(iso: "2026-08-23")),
    ]
    return DeadlineReader.readings(in: text, near: near, holidays: holidays).map { reading in
      let from = reading.window.from?.description ?? ""
      let to = reading.window.to?.description ?? ""
      return "\(reading.text): \(from)..\(to)"
    }
  }

  static let found = [
    Case("before a day", "voor 1 april", ["voor 1 april: ..2026-04-01"]),
    Case("with accents", "vóór 1 april", ["vóór 1 april: ..2026-04-01"]),
    Case("with slashes", "uiterlijk 10/6", ["uiterlijk 10/6: ..2026-06-10"]),
    Case("before a day in numbers", "voor 20/3", ["voor 20/3: ..2026-03-20"]),
    Case("within so many days", "binnen de tien dagen", ["binnen de tien dagen: ..2026-03-22"]),
    Case(
      "the end of the month", "vóór het einde der maand", ["vóór het einde der maand: ..2026-03-31"]
    ),
    Case("a meeting", "uiterlijk ter vergadering van 9 juni", ["van 9 juni: ..2026-06-09"]),
    Case("the long holiday", "voor de grote vakantie", ["voor de grote vakantie: ..2026-07-10"]),
    Case(
      "the end of the school year", "voor het einde van het schooljaar",
      ["voor het einde van het schooljaar: ..2026-07-10"]),
    Case("its beginning", "begin schooljaar", ["begin schooljaar: 2026-08-24..2026-09-06"]),
    Case("a week in short", "1e wk juni", ["1e wk juni: 2026-06-01..2026-06-07"]),
    Case("until", "t/m 3 mei", ["t/m 3 mei: ..2026-05-03"]),
    Case("on a day", "op 12 mei", ["op 12 mei: 2026-05-12..2026-05-12"]),
    Case("a month before its day", "before June 1", ["before June 1: ..2026-06-01"]),
    Case("the end of a quarter", "eind Q2", ["eind Q2: 2026-05-31..2026-06-30"]),
    Case("the end of a month", "Eind maart", ["Eind maart: 2026-03-21..2026-03-31"]),
    Case("the start of a month", "begin mei", ["begin mei: 2026-05-01..2026-05-10"]),
    Case("the middle of a month", "half juni", ["half juni: 2026-06-11..2026-06-20"]),
    Case("a month", "in mei", ["in mei: 2026-05-01..2026-05-31"]),
    Case("a doubtful month", "Mei?", ["Mei?: 2026-05-01..2026-05-31"]),
    Case("a start", "start april ?", ["start april ?: 2026-04-01..2026-04-30"]),
    Case("a month of last year is next year's", "november", ["november: 2026-11-01..2026-11-30"]),
    Case("a month that is over", "in januari", ["in januari: 2026-01-01..2026-01-31"]),
    Case("a month long over", "in december", ["in december: 2026-12-01..2026-12-31"]),
    Case("a week", "week 18", ["week 18: 2026-04-27..2026-05-03"]),
    Case("a quarter", "Q2", ["Q2: 2026-04-01..2026-06-30"]),
    Case("a quarter in words", "tweede kwartaal", ["tweede kwartaal: 2026-04-01..2026-06-30"]),
    Case(
      "a quarter with a suffix", "2e kwartaal 2027", ["2e kwartaal 2027: 2027-04-01..2027-06-30"]),
    Case("a season", "dit voorjaar", ["dit voorjaar: 2026-03-01..2026-05-31"]),
    Case("before the summer", "vóór de zomer", ["vóór de zomer: ..2026-06-20"]),
    Case("after the summer", "na de zomer", ["na de zomer: 2026-09-21.."]),
    Case("before a holiday", "vóór de meivakantie", ["vóór de meivakantie: ..2026-04-24"]),
    Case("a holiday that nobody dated", "vóór de herfstvakantie", ["vóór de herfstvakantie: .."]),
    Case("ISO", "2026-04-01", ["2026-04-01: 2026-04-01..2026-04-01"]),
    Case("the end of the year", "eind van het jaar", ["eind van het jaar: 2026-10-01..2026-12-31"]),
    Case("the end of a year", "eind 2026", ["eind 2026: 2026-10-01..2026-12-31"]),
    Case("next week", "volgende week", ["volgende week: 2026-03-16..2026-03-22"]),
    Case("in some weeks", "over twee weken", ["over twee weken: 2026-03-26..2026-03-26"]),
    Case("as soon as possible", "z.s.m.", ["z.s.m.: .."]),
    Case("to be decided", "n.t.b.", ["n.t.b.: .."]),
    Case("no hurry", "geen haast", ["geen haast: .."]),
    Case("next meeting", "volgende bijeenkomst", ["volgende bijeenkomst: .."]),
    Case("English, by a day", "by 1 April", ["by 1 April: ..2026-04-01"]),
    Case("English, the end of a month", "end of March", ["end of March: 2026-03-21..2026-03-31"]),
    Case("English, before the summer", "before the summer", ["before the summer: ..2026-06-20"]),
    Case(
      "in a sentence", "planning rondsturen -> voor 1 april, graag",
      ["voor 1 april: ..2026-04-01"]),
  ]

  @Test("are found with their days", arguments: found)
  func isFound(_ example: Case<String, [String]>) throws {
    #expect(try Self.readings(example.input) == example.expected)
  }

  static let absent = [
    "lijst maken voor de hele hof",
    "2 bewoners kijken bij het buurdorp",
    "proef informatiepunt 3 mnd",
    "1 ochtend p/w in het dorpshuis",
    "om 19.30 uur verzamelen",
    "jongeren 16-25 spreken",
    "per hofje in gewone taal",
    "een stuk of tien mensen",
    "wacht op provincie sinds maart",
    "voor 8-10 mensen koken",
    "meidengroep starten",
    "2x per wk met de auto",
    "iedere week langs",
    "dorpsplan van 2014",
  ]

  @Test("are not seen where there are none", arguments: absent)
  func isAbsent(_ text: String) throws {
    #expect(try Self.readings(text) == [])
  }
}
