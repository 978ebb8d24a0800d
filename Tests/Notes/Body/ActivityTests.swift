import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("Activities and initiatives")
struct ActivityTests {
  static let activities = [
    Case(
      "every week", "Koffieochtend, elke vrijdag 10.00–11.30, wijkgebouw. (openbaar)",
      "Koffieochtend | FREQ=WEEKLY;BYDAY=FR | 10:00-11:30 | wijkgebouw | public"),
    Case(
      "on a day", "Burendag: zaterdag 26 september 2026, 14:00 - 17:00 uur, ijsbaan",
      "Burendag | 2026-09-26 | 14:00-17:00 | ijsbaan"),
    Case(
      "every month", "Eerste dinsdag van de maand kaartavond om 19.30 uur, dorpshuis",
      "kaartavond | FREQ=MONTHLY;BYDAY=1TU | 19:30 | dorpshuis"),
    Case(
      "two days", "NLdoet 13 en 14 maart 2027", "NLdoet | 2027-03-13 | FREQ=DAILY;UNTIL=20270314"),
    Case(
      "at somebody's home", "Bingo op 8 mei, bij bewoonster thuis (openbaar)",
      "Bingo | 2026-05-08 | bij bewoonster thuis"),
    Case("without a time", "Zomerfeest, datum n.t.b.", "Zomerfeest, datum n.t.b."),
    Case(
      "at a place with a name",
      "Molen open, elke zaterdag 10.00–12.00, molen Hoogwolde. (openbaar)",
      "Molen open | FREQ=WEEKLY;BYDAY=SA | 10:00-12:00 | molen Hoogwolde | public"),
    Case(
      "at a place by its whereabouts",
      "Voorlezen in de Kerkhoek, eerste zondag van de maand 11.00 uur, bij de boekenkast.",
      "Voorlezen in de Kerkhoek | FREQ=MONTHLY;BYDAY=1SU | 11:00 | bij de boekenkast"),
    Case(
      "with somebody, and no place", "Zingen, elke vrijdag 20.00 uur, met Zanggroep Elzenveld",
      "Zingen, met Zanggroep Elzenveld | FREQ=WEEKLY;BYDAY=FR | 20:00"),
    Case(
      "with something", "Kaarten, elke vrijdag 20.00 uur, gratis koffie",
      "Kaarten, gratis koffie | FREQ=WEEKLY;BYDAY=FR | 20:00"),
    Case(
      "English", "Coffee, every Friday 10 am, library (public)",
      "Coffee | FREQ=WEEKLY;BYDAY=FR | 10:00 | library | public"),
  ]

  @Test("tell when, where and for whom", arguments: activities)
  func isRead(_ example: Case<String, String>) {
    let found = conversation(body: "## Activiteiten\n- \(example.input)").activities
    let lines = found.map { activity in
      var parts = [activity.text]
      if let date = activity.when?.date { parts.append(date.description) }
      if let rule = activity.when?.recurrence { parts.append(rule) }
      if let start = activity.when?.start {
        parts.append(activity.when?.end.map { "\(start)-\($0)" } ?? start)
      }
      if let place = activity.place { parts.append(place) }
      if activity.public { parts.append("public") }
      return parts.joined(separator: " | ")
    }
    #expect(lines == [example.expected])
  }

  static let initiatives: [Case<String, [Bool]>] = [
    Case("a heading", "## Initiatieven\n- dorpsauto met vrijwilligers", [false]),
    Case(
      "a wish to take over", "## Vragen\n- Mag de hof zelf een stuk plantsoen overnemen?", [true]),
    Case("a tag", "- dorpsauto #initiatief", [false]),
    Case("a plain wish", "## Wensen\n- een bankje", []),
  ]

  @Test("show what residents start, and what they ask to take over", arguments: initiatives)
  func isInitiative(_ example: Case<String, [Bool]>) {
    #expect(conversation(body: example.input).initiatives.map(\.isChallenge) == example.expected)
  }
}
