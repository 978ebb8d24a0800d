import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("The deadline of an agreement")
struct AgreementDueTests {
  /// The deadline words of the domain, in a note of Thursday 12 March 2026.
  static let words = [
    Case("the end of a month", "eind maart", "2026-03-21..2026-03-31"),
    Case("the start of a month", "begin mei", "2026-05-01..2026-05-10"),
    Case("a week", "week 18", "2026-04-27..2026-05-03"),
    Case("a quarter", "Q2", "2026-04-01..2026-06-30"),
    Case("a quarter in words", "2e kwartaal", "2026-04-01..2026-06-30"),
    Case("a season", "voorjaar", "2026-03-01..2026-05-31"),
    Case("before the summer", "vóór de zomer", "..2026-06-20"),
    Case("before a holiday", "vóór de meivakantie", "..2026-04-24"),
    Case("before a day", "voor 1 april", "..2026-04-01"),
    Case("no later than", "uiterlijk 10/6", "..2026-06-10"),
    Case("no later than a week", "uiterlijk week 18", "..2026-05-03"),
    Case("the end of a month as a limit", "vóór eind maart", "..2026-03-31"),
    Case("up to and with a month", "t/m mei", "..2026-05-31"),
    Case("a weekday as a limit", "voor vrijdag", "..2026-03-13"),
    Case("a coming weekday", "volgende maandag", "2026-03-16..2026-03-16"),
    Case("a doubtful month", "Mei?", "2026-05-01..2026-05-31"),
    Case("English, with due", "due end of March", "..2026-03-31"),
    Case("English, with by", "by 1 April", "..2026-04-01"),
    Case("a full date", "1-4-2026", "2026-04-01..2026-04-01"),
    Case("half a year on", "over een half jaar", "2026-09-12..2026-09-12"),
    Case("a half of a year", "2e helft 2027", "2027-07-01..2027-12-31"),
    Case("a quarter of a year", "1e kw. 2027", "2027-01-01..2027-03-31"),
    Case("next meeting", "volgende bijeenkomst", ".."),
    Case("as soon as possible", "z.s.m.", ".."),
    Case("not decided", "n.t.b.", ".."),
    Case("no hurry", "geen haast", ".."),
  ]

  @Test(
    "stays in the text behind words by which it is hoped for",
    arguments: [
      "De gemeente snoeit de haag, liefst nog in mei", "De Elzen komt kijken, zo mogelijk in mei",
      "Hopelijk in mei komt er een hek",
    ])
  func isHopedFor(text: String) {
    let agreement = conversation(body: "## Afspraken\n- \(text)").agreements.first
    #expect(agreement?.text == text)
    #expect(agreement?.due?.to == CalendarDate(iso: "2026-05-31"))
  }

  @Test("stands in brackets, at the end, behind a dash or an arrow", arguments: words)
  func isFound(_ example: Case<String, String>) {
    let places = [
      "- hek maken (\(example.input))", "- hek maken, \(example.input)",
      "- hek maken - \(example.input)", "- hek maken -> \(example.input)",
      "- hek maken. \(example.input)",
    ]
    for line in places {
      let found = conversation(body: "## Afspraken\n\(line)").agreements
      let days = found.map {
        "\($0.due?.from?.description ?? "")..\($0.due?.to?.description ?? "")"
      }
      #expect(days == [example.expected], "\(line)")
      #expect(found.map(\.due?.text) == [example.input], "\(line)")
      #expect(found.first?.text.hasPrefix("hek maken") == true, "\(line)")
    }
  }

  static let marks = [
    Case("a calendar", "- hek maken 📅 2026-04-01", "2026-04-01 (2026-04-01..2026-04-01)"),
    Case("a calendar with words", "- hek maken 📅 vóór de zomer", "vóór de zomer (..2026-06-20)"),
    Case("Dataview", "- hek maken [due:: 2026-04-01]", "2026-04-01 (2026-04-01..2026-04-01)"),
    Case(
      "Dataview in brackets", "- hek maken (due:: 2026-04-01)",
      "2026-04-01 (2026-04-01..2026-04-01)"),
    Case("todo.txt", "- hek maken due:2026-04-01", "2026-04-01 (2026-04-01..2026-04-01)"),
    Case("a label", "- hek maken deadline: 1 april", "1 april (2026-04-01..2026-04-01)"),
    Case("words that are no day", "- hek maken (uiterlijk de opening)", "uiterlijk de opening"),
  ]

  @Test("may have a mark", arguments: marks)
  func isMarked(_ example: Case<String, String>) {
    let found = conversation(body: "## Afspraken\n\(example.input)").agreements
    #expect(found.map { $0.due?.summary ?? "" } == [example.expected])
    #expect(found.map(\.text) == ["hek maken"])
  }

  static let absent = [
    "- 8 à 10 stoelen lenen", "- jongeren 16-25 spreken", "- proef van 3 mnd voorbereiden",
    "- 1 ochtend p/w open", "- kaartavond op vrijdag opstarten",
  ]

  @Test("is not seen where there is none", arguments: absent)
  func isAbsent(_ line: String) {
    #expect(conversation(body: "## Afspraken\n\(line)").agreements.map(\.due) == [nil])
  }

  @Test("leaves the part of a verb before it in the text")
  func leavesParticle() {
    let found = conversation(body: "## Afspraken\n- gemeente kijkt de lamp na voor 2 mei")
    #expect(found.agreements.map(\.text) == ["gemeente kijkt de lamp na"])
    #expect(found.agreements.first?.due?.text == "voor 2 mei")
  }

  @Test("takes the preposition along that it hangs on")
  func takesPreposition() {
    let found = conversation(body: "## Afspraken\n- gemeente stuurt de brief tegen half april")
    #expect(found.agreements.map(\.text) == ["gemeente stuurt de brief"])
  }

  static let rests = [
    Case("a verb behind a mark", "hek maken, wordt volgend jaar", "hek maken"),
    Case("a verb in the middle", "bakken: komen eind april, groen zet ze", "bakken, groen zet ze"),
    Case("a label before it", "gereed: eind maart - hek maken", "hek maken"),
    Case("more than a verb", "hek maken, verf komt in mei", "hek maken, verf komt in mei"),
    Case(
      "what somebody said", "De lift is stuk. Woonhuis zegt eind oktober",
      "De lift is stuk. Woonhuis zegt eind oktober"),
    Case("who does it", "hek maken, De Elzen voor 1 mei", "hek maken"),
    Case("all there is", "wordt volgend jaar gedaan", "wordt gedaan"),
  ]

  @Test("leaves nothing of a clause that says no more than when", arguments: rests)
  func leavesNoRest(_ example: Case<String, String>) {
    let found = conversation(body: "## Afspraken\n- \(example.input)").agreements
    #expect(found.map(\.text) == [example.expected])
  }

  static let weekdays = [
    Case("behind a verb", "De Elzen belt maandag terug over het hek", "2026-03-16"),
    Case("short, at the end", "sleutel halen ma", "2026-03-16"),
    Case("that is no day", "De Elzen maakt het pad vrij", nil),
    Case("that was before", "pomp hersteld vorige vrijdag", nil),
    Case("that was before, in short", "bank gebracht dinsdag jl.", nil),
    Case("of every week", "VVR opent elke maandag de poort", nil),
  ]

  @Test("may be a day of the week", arguments: weekdays)
  func isWeekday(_ example: Case<String, String?>) {
    let found = conversation(body: "## Afspraken\n- [ ] \(example.input)").agreements
    #expect(found.map(\.due?.to?.description) == [example.expected])
  }

  static let loose = [
    Case("a short day with its full stop", "De Elzen stuurt ma. de lijst", "2026-03-16"),
    Case("a short day that ends it", "deur maken vr.", "2026-03-13"),
    Case("a short day behind who does it", "dat doen we zat", "2026-03-14"),
    Case("who has had enough", "we zijn het zat", nil),
    Case("a day of the month", "de 18e de sleutel halen", "2026-03-18"),
    Case("a day of the month before a verb", "de 21e belt De Elzen terug", "2026-03-21"),
    Case("a floor", "de 3e verdieping schilderen", nil),
    Case("a day in numbers", "De Elzen levert 31/3 de deur", "2026-03-31"),
    Case("day and night", "24/7 meldpunt inrichten", nil),
  ]

  @Test("stands loose in what is to be done", arguments: loose)
  func standsLoose(_ example: Case<String, String?>) {
    let agreement = conversation(body: "## Afspraken\n- [ ] \(example.input)").agreements.first
    #expect(agreement?.due?.to.map { "\($0)" } == example.expected)
  }
}
