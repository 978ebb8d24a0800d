import Calendar
import TestSupport
import Testing

@Suite("Days as people name them")
struct TimeGrammarTests {
  /// A Thursday.
  private static let near = CalendarDate(iso: "2026-03-05")

  static let windows = [
    Case("a range of days", "tussen 9 en 12 maart", "2026-03-09..2026-03-12"),
    Case("one day or another", "ma 16 of di 17 maart", "2026-03-16..2026-03-17"),
    Case("up to and with", "13 t/m 17 juli", "2026-07-13..2026-07-17"),
    Case("two months", "sept/okt", "2026-09-01..2026-10-31"),
    Case("over the turn of the year", "december-januari", "2026-12-01..2027-01-31"),
    Case("two weeks", "week 20 en 21", "2026-05-11..2026-05-24"),
    Case("the week of a day", "de week van 20 april", "2026-04-20..2026-04-26"),
    Case("a week of a month", "eerste week van juni", "2026-06-01..2026-06-07"),
    Case("half a year", "tweede helft van 2026", "2026-07-01..2026-12-31"),
    Case("a weekend", "komend weekend", "2026-03-07..2026-03-08"),
    Case("the weekend of a day", "weekend van 10 oktober", "2026-10-10..2026-10-11"),
    Case("the end of a month to come", "eind volgende maand", "2026-04-21..2026-04-30"),
    Case("after tomorrow", "overmorgen", "2026-03-07..2026-03-07"),
    Case("a day of next week", "volgende week woensdag", "2026-03-11..2026-03-11"),
    Case("a week on from a day", "vrijdag over een week", "2026-03-13..2026-03-13"),
    Case("months on", "binnen drie maanden", "..2026-06-05"),
    Case("days in words", "uiterlijk vijftien april", "..2026-04-15"),
    Case("a day of the month", "de 12e van de maand", "2026-03-12..2026-03-12"),
    Case("a slip of the pen", "voor 3 setpember", "..2026-09-03"),
    Case("a feast that moves", "voor Pasen", "..2026-04-05"),
    Case("behind a feast", "na Pinksteren", "2026-05-25.."),
    Case("a Sunday feast", "Moederdag", "2026-05-10..2026-05-10"),
    Case("between feasts", "tussen kerst en oud en nieuw", "2026-12-25..2026-12-31"),
    Case("a week by its letter", "W30: schilderen", "2026-07-20..2026-07-26"),
    Case("working days", "binnen 7 werkdagen", "..2026-03-16"),
    Case("the point of an abbreviation", "max. 9 dagen", "..2026-03-14"),
    Case("counted on from today", "4 weken na heden", "2026-04-02..2026-04-02"),
    Case("all days to come", "de komende acht dagen", "2026-03-05..2026-03-13"),
    Case("the next weeks", "volgende twee weken", "2026-03-05..2026-03-19"),
    Case("at the earliest", "op zijn vroegst begin mei", "2026-05-01.."),
    Case("no earlier", "niet eerder dan juni", "2026-06-01.."),
    Case("at the latest", "op z'n laatst 3 april", "..2026-04-03"),
    Case("the latest in Flemish", "ten laatste 12 maart", "..2026-03-12"),
    Case("from now", "tussen nu en 2 mei", "..2026-05-02"),
    Case("towards the middle", "voor half mei", "..2026-05-15"),
    Case("a weekend of a month", "tweede weekend van mei", "2026-05-09..2026-05-10"),
    Case("the last weekend", "het laatste weekend van juni", "2026-06-27..2026-06-28"),
    Case("a short day that opens", "wo planten water geven", "2026-03-11..2026-03-11"),
    Case("a part of a short day", "di-avond terugbellen", "2026-03-10..2026-03-10"),
    Case("a short day and its number", "di. 17e", "2026-03-17..2026-03-17"),
    Case("letters left out", "vrijdag ovr een week", "2026-03-13..2026-03-13"),
    Case("older Dutch", "op den derden mei aanstaande", "2026-05-03..2026-05-03"),
    Case("older Dutch in digits", "den 14den april", "2026-04-14..2026-04-14"),
    Case("rooms and no day", "2-4-kamerflats", ""),
    Case("a word and no day", "ma en pa helpen", ""),
    Case("a part of every week", "voor de woensdagmiddag", ""),
    Case("once a month", "een keer per maand", ""),
    Case("a name", "Jan belt de school", ""),
  ]

  @Test("are read with both ends", arguments: windows)
  func window(_ example: Case<String, String>) throws {
    let near = try #require(Self.near)
    let reading = DeadlineReader.readings(in: example.input, near: near, holidays: [:]).first
    let text =
      reading.map {
        "\($0.window.from?.description ?? "")..\($0.window.to?.description ?? "")"
      } ?? ""
    #expect(text == example.expected || (example.expected.isEmpty && reading?.isStrong != true))
  }

  static let moments = [
    Case("half past", "vrijdag 10 april half acht", "2026-04-10 19:30"),
    Case("a quarter", "15 april kwart over zeven 's avonds", "2026-04-15 19:15"),
    Case("hours in words", "zaterdag 4 april van twee tot vijf", "2026-04-04 14:00-17:00"),
    Case("u between hours and minutes", "di 7 april 10u30", "2026-04-07 10:30"),
    Case("in the evening", "9 april 8 uur 's avonds", "2026-04-09 20:00"),
    Case("four digits behind a day", "12/4 1930", "2026-04-12 19:30"),
    Case("English", "Friday 10 April 2 pm", "2026-04-10 14:00"),
    Case("between two hours", "4 May between 3 pm and 5 pm", "2026-05-04 15:00-17:00"),
    Case(
      "a quarter, in English", "10 April at quarter past seven in the evening", "2026-04-10 19:15"),
    Case("two days", "4 en 5 juli", "2026-07-04 FREQ=DAILY;UNTIL=20260705"),
    Case("days at even distances", "3, 10 en 17 juli", "2026-07-03 FREQ=WEEKLY;UNTIL=20260717"),
    Case("the last of a month", "laatste zaterdag van april", "2026-04-25"),
    Case(
      "two of a month", "elke tweede en vierde dinsdag van de maand", " FREQ=MONTHLY;BYDAY=2TU,4TU"),
    Case("a habit", "kaarten op vrijdagavond", " FREQ=WEEKLY;BYDAY=FR"),
    Case("a count of people", "8-10 mensen", ""),
  ]

  @Test("are moments with their hours", arguments: moments)
  func moment(_ example: Case<String, String>) {
    let when = WhenReader.read(in: example.input, near: Self.near)?.when
    var text = when?.date?.description ?? ""
    if let start = when?.start { text += " " + start }
    if let end = when?.end { text += "-" + end }
    if let rule = when?.recurrence { text += " " + rule }
    #expect(text == example.expected)
  }
}
