import TestSupport
import Testing

@testable import Notes

/// Notes by hands that use marks, programs and habits of their own.
@Suite("Outlines by any hand")
struct OutlineFormTests {
  static let kinds: [Case<String, [String]>] = [
    Case(
      "a legend of signs", "+ fijn / - niet fijn / o zou willen\n+ rust\n- lift\no droogrek",
      ["strength: rust", "concern: lift", "wish: droogrek"]),
    Case(
      "a legend of colours",
      "geel = wat is er al / roze = wat missen we\n\ngeel\ncomposthoek\n\nroze\nschaduw",
      ["strength: composthoek", "wish: schaduw"]),
    Case(
      "pictures", "👍 het plein\n❓ wie maait\n💡 een koor",
      ["strength: het plein", "question: wie maait", "idea: een koor"]),
    Case(
      "a tally", "## Zorgen\nduiven |||| ||\nlege winkels ||||",
      ["concern: duiven (6×)", "concern: lege winkels (4×)"]),
    Case(
      "a mind map", "wandeling\n\tgoed\n\t\tvijver\n\t\t\tschoon\n\t\tbomen\n\tminder\n\t\tstoep",
      ["strength: vijver: schoon", "strength: bomen", "concern: stoep"]),
    Case(
      "answers below questions",
      "## Vragen en antwoorden\n\n**Komt er een pad?**\nJa, in mei.\n\n**Mag dat?**\nNee.",
      ["question: Komt er een pad? Antwoord: Ja, in mei.", "question: Mag dat? Antwoord: Nee."]),
    Case(
      "a table of post-its",
      "| Groen (houden zo) | Rood (moet anders) |\n|---|---|\n| vijver | hondenpoep |",
      ["strength: vijver", "concern: hondenpoep"]),
  ]

  @Test("give what residents take on by their own signs to residents, and not to the writer")
  func areOwnDeeds() {
    let legend = "groen = wat is er al / wit = wat ga ik zelf doen\n\n"
    let cards = "groen\nhet hofje\n\nwit\nik snoei de heg\nwij vegen de goot\n\n"
    let agreements = conversation(body: legend + cards + "## Acties\n- ik bel Woongoed\n")
      .agreements
    #expect(agreements.map(\.owners) == [["bewoners"], ["bewoners"], ["gebiedsregisseur"]])
  }

  @Test("give what was said", arguments: kinds)
  func areRead(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).saidLines == example.expected)
  }

  static let tasks: [Case<String, [String]>] = [
    Case(
      "an outliner",
      "- ## Afspraken\n\t- TODO lamp maken @gemeente\n\t  DEADLINE: <2026-04-01 Wed>\n\t- DONE brief",
      ["lamp maken", "brief"]),
    Case(
      "a place above tasks",
      "## Afspraken\n- Speelplein\n  - [ ] zand verversen\n  - [x] hek repareren",
      ["Speelplein: zand verversen", "Speelplein: hek repareren"]),
    Case(
      "an inspection",
      "| Plek | Wat zien we | Wie pakt op | Klaar op |\n|-|-|-|-|\n| plein | kapotte tegel | gemeente | 1 mei |",
      ["plein: kapotte tegel"]),
  ]

  @Test("give what was agreed", arguments: tasks)
  func areAgreed(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).agreements.map(\.text) == example.expected)
  }

  @Test("take time and sender off every message of a chat")
  func chat() {
    let found = conversation(
      body: """
        12-03-2026 20:14 - Anoniem: 👍 het plein
        12-03-2026 20:15 - Anoniem: 👎 de lampen
        12-03-2026 20:16 - Regisseur: ❓ wie maait
        """)
    #expect(
      found.saidLines == ["strength: het plein", "concern: de lampen", "question: wie maait"])
  }

  @Test("know the points of a meeting from what is on in the neighbourhood")
  func agenda() {
    let meeting = conversation(body: "## Agenda\n1. Opening\n2. Verkeer\n3. Rondvraag")
    #expect(meeting.activities.isEmpty && meeting.agreements.isEmpty)
    let events = conversation(body: "## Agenda\n- zaterdag 21 maart 14.00 uur: ruilmarkt")
    #expect(events.activities.count == 1)
  }

  @Test("keep the cells of a column that nobody knows, and say so")
  func unknownColumn() {
    let note =
      head + "## Afspraken\n| Wat | Wie | Budget |\n|---|---|---|\n| hek maken | gemeente | klein |"
    #expect(conversation(note).agreements.map(\.text) == ["hek maken (Budget: klein)"])
    #expect(codes(note).contains("column-not-understood"))
  }
}
