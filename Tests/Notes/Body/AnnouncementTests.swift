import Calendar
import Lexicons
import TestSupport
import Testing
import Words

@testable import Notes

@Suite("Things to go to that are told in passing")
struct AnnouncementTests {
  static let lines = [
    Case("a day and a gathering", "zaterdag 13 juni buurtfeest op het plein", true),
    Case("an hour and a public place", "di 17 maart om 14.00 voorlezen in de bieb", true),
    Case("an invitation", "Op 20 april eten we samen, iedereen is welkom vanaf zes uur", true),
    Case("every week", "wekelijks spreekuur in het buurthuis op dinsdagochtend", true),
    Case("the next meeting", "Volgende vergadering: 20 mei, 20.00 uur", true),
    Case("where people gather", "wijkrondje 28 maart, we starten om tien uur bij de molen", true),
    Case("in two exclamations", "Straatdag! 13 juni!", true),
    Case("on two days a week", "taalles: ma en wo 9.30-11.00, school", true),
    Case("the next one", "Volgende: wo 8 april, 20.00 uur, kantine", true),
    Case("the next one in a sentence", "De volgende is op dinsdag 14 april in de aula", true),
    Case("those who come together", "We komen weer bij elkaar op maandag 4 mei", true),
    Case("the day of the next", "Datum volgend overleg 11 mei, 19.30 u", true),
    Case(
      "what takes place", "Op zaterdag 4 april te 11.00 uur vindt de onthulling plaats", true),
    Case("a day in words", "filmavond zaterdag achttien april acht uur in de aula", true),
    Case("a gathering in one word", "dorpsherdenking 4 mei om acht uur bij het monument", true),
    Case("what we hold", "Op 30 mei houden wij een maaltijd in de binnentuin", true),
    Case("when it begins", "10 april is er een avond in de bieb en die begint om acht uur", true),
    Case("who holds it", "Zondag 12 april geeft het koor een concert, 15.00 uur", true),
    Case("a day and its month by a dash", "18-4 plantenruil 10-12u schoolplein", true),
    Case("what is missed", "men mist een markt op zaterdag om tien uur", false),
    Case("what comes next", "De volgende bus komt pas na een uur", false),
    Case("an end", "het eetcafé stopt per 1 april", false),
    Case("long ago", "Vorig jaar op 13 juni was het feest een succes", false),
    Case("a wish", "Mensen willen graag op vrijdag een koffieochtend", false),
    Case("a nuisance", "Op 14 april wordt de markt opengebroken", false),
    Case("an hour alone", "om tien uur is het plein leeg", false),
    Case("a day that is over", "Op 2 februari was er koffie", false),
    Case("something to do", "regisseur belt maandag de school", false),
  ]

  @Test("are found, and nothing else is", arguments: lines)
  func isFound(_ example: Case<String, Bool>) {
    let line = Line(example.input)
    let found = Announcement(line, date: CalendarDate(iso: "2026-03-05"))
      .sentences { _ in true }
    #expect(found.isEmpty != example.expected)
  }

  static let cancelled = [
    "- Burendag, 26 september 14.00 uur, plein (openbaar) gaat niet door",
    "- AFGELAST: ruilbeurs, 8 augustus, markt (openbaar)",
    "- ~~Soepmiddag, 9 augustus 12.00, buurthuis (openbaar)~~",
    "- [-] Kerstmarkt, 12 december, plein (openbaar)",
    "- Fietstocht, 11 augustus, brink (openbaar), vervalt",
  ]

  @Test("are in no calendar once they are called off", arguments: cancelled)
  func isOff(_ line: String) {
    #expect(conversation(body: "## Activiteiten\n\(line)").activities.isEmpty)
  }

  @Test(
    "are not told among what goes well",
    arguments: [
      "Volgende: wo 8 april, 20.00 uur, kantine. Alle buren welkom.",
      "We zien elkaar weer op 21 april, half acht, zaaltje van de kerk. Welkom!",
    ])
  func isNoSignal(_ line: String) {
    let found = conversation(body: "## Wat gaat goed\n- \(line)\n- Het plein is mooi")
    #expect(found.activities.count == 1)
    #expect(found.signals.map(\.text) == ["Het plein is mooi"])
  }

  @Test("are on the day to which they were moved")
  func isMoved() {
    let found = conversation(
      body: "## Activiteiten\n- Wandeling, 11 augustus 10.00, plein, verplaatst naar 18 augustus")
    #expect(found.activities.first?.when?.date?.description == "2026-08-18")
  }
}
