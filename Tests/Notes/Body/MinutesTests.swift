import TestSupport
import Testing

@testable import Notes

@Suite("Minutes with numbered parts")
struct MinutesTests {
  static let minutes = conversation(
    body: """
      1. Opening
      Iedereen is welkom.

      2. Rondje
      2.1 Groen: de perken zijn verwaarloosd
      2.2 Wat goed gaat: de koffieochtend

      3. Actielijst
      3.1 Gemeente stuurt het maaischema, uiterlijk 1 april
      3.2 De Elzen: heggen, half april

      4. Rondvraag
      Kan er een hondenveld komen? (gemeente)
      """)

  @Test("tell what is done on a line each, by whatever label")
  func labelledLines() {
    let found = conversation(
      body: """
        Gesproken over de weg.

        Actie: De Elzen vraagt de route na.
        Besluit: welzijn telt zelf.
        """)
    #expect(found.agreements.map(\.owners) == [["De Elzen"], ["Welzijn Elzenveld"]])
  }

  @Test("keep agreements below a subject apart, whoever does them")
  func belowSubjects() {
    let found = conversation(
      body: """
        ## Afspraken
        - Jeugd
          - De Elzen belt de trainer
          - de gemeente koopt ballen
        - Sporthal: welzijn belt de beheerder
        """)
    #expect(
      found.agreements.map(\.owners) == [["De Elzen"], ["gemeente"], ["Welzijn Elzenveld"]])
  }

  @Test(
    "agree nothing in a pause, a legend or what is left open",
    arguments: [
      "10 min pauze", "wat, wie, wanneer", "over het hek zijn we er niet uit",
      "meningen verdeeld over de kap", "volgende keer verder", "waar blijft de gemeente nou?",
    ])
  func agreesNothing(line: String) {
    let found = conversation(body: "## Afspraken\n- \(line)\n- De Elzen belt de bieb")
    #expect(found.agreements.map(\.text) == ["De Elzen belt de bieb"])
  }

  @Test("ask what the public asks")
  func asked() {
    let found = conversation(body: "Publiek: kan de gemeente dat hek verplaatsen?\n- a")
    #expect(found.saidLines.contains { $0.hasPrefix("question: ") })
  }

  @Test("let the opening of a mail be one paragraph, below its address lines")
  func mail() {
    let found = conversation(
      """
      Van: west@elzenveld.example
      Datum: 15 januari 2026
      Onderwerp: overleg Lindehof (gebied West)

      Beste allen,

      Kort wat er langskwam, met 5 bewoners. De soep was te heet. Thema's: groen; verkeer.

      Wat goed gaat:
      - De sloot is schoon.

      Zorgen:
      - De lamp is stuk.
      """)

    #expect(found.signals.map(\.kind) == [.background, .strength, .concern])
  }

  @Test("give what was said without its number")
  func signals() {
    #expect(
      Self.minutes.saidLines == [
        "background: Iedereen is welkom.", "concern: Groen: de perken zijn verwaarloosd",
        "strength: de koffieochtend", "question: Kan er een hondenveld komen?",
      ])
    #expect(Self.minutes.signals.last?.addressee == "gemeente")
    #expect(Self.minutes.states("groen"))
  }

  @Test("give the list of actions, which ends at the next part")
  func agreements() {
    #expect(
      Self.minutes.agreedLines == [
        "Gemeente stuurt het maaischema | gemeente | uiterlijk 1 april (..2026-04-01) | agreed",
        "heggen | De Elzen | half april (2026-04-11..2026-04-20) | agreed | #groen",
      ])
  }

  static let numbers = [
    Case("a time", "9.30 Uur begonnen", "background: 9.30 Uur begonnen"),
    Case("a measure", "1.5 meter breed", "background: 1.5 meter breed"),
  ]

  @Test("do not take the number off a line that counts", arguments: numbers)
  func keepsNumbers(_ example: Case<String, String>) {
    #expect(conversation(body: example.input).saidLines == [example.expected])
  }
}
