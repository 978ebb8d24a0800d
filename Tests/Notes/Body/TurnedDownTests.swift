import TestSupport
import Testing

@testable import Notes

@Suite("What nobody promises")
struct TurnedDownTests {
  @Test(
    "is an agreement that is not made, with its reason",
    arguments: [
      (
        "Een vlonder aan de vaart kon ik niet toezeggen vanwege de vergunning.",
        "vanwege de vergunning."
      ),
      (
        "Een tweede glasbak heb ik niet beloofd want daar is geen plek voor.",
        "want daar is geen plek voor."
      ),
      (
        "Een zebrapad kan de gemeente niet toezeggen, de weg is van de provincie.",
        "de weg is van de provincie."
      ),
      ("Kabelbaan bij de school - niet toegezegd", "niet toegezegd"),
    ])
  func turnedDown(_ words: String, _ reason: String) {
    let found = conversation(body: words).agreements
    #expect(found.map(\.status) == [.dropped])
    #expect(found.map(\.reason) == [reason])
  }

  @Test(
    "is none where others tell of it, where it is asked, and where nothing is named",
    arguments: [
      "Ze hebben ons nooit iets beloofd over de lift.", "Er was niks beloofd over de bus.",
      "De gemeente heeft niks beloofd en dat steekt.", "Dat kan ik niet toezeggen, zei ik.",
      "Kan de gemeente niet toezeggen dat de bomen blijven?",
    ])
  func told(_ words: String) {
    #expect(conversation(body: words).agreements.allSatisfy { $0.status != .dropped })
  }
}

@Suite("What is no trouble")
struct EasedTests {
  @Test(
    "is no concern",
    arguments: [
      "Van scooters hebben we geen last meer", "Over inbraken hoor ik niemand meer",
      "Niemand begon over de markt", "Geen signalen van onveiligheid",
      "Van hondenpoep hebben de bewoners geen hinder",
    ])
  func eased(_ words: String) {
    for body in [words, "## Zorgen\n- \(words)"] {
      #expect(conversation(body: body).signals.allSatisfy { $0.kind != .concern })
    }
  }

  @Test(
    "is one where more is told, or nobody listens",
    arguments: [
      "geen last van ruzie, wel van ratten", "niemand die het opruimt",
      "niemand klaagt meer want niemand luistert", "het valt niet mee om hier een huis te vinden",
      "de bus is er niet bij ons in de straat",
    ])
  func told(_ words: String) {
    #expect(conversation(body: "## Zorgen\n- \(words)").signals.map(\.kind) == [.concern])
  }

  @Test("keeps the words of the heading that says so")
  func heading() {
    let found = conversation(body: "## Geen last van\n- jongeren\n\n## Zorgen\n- muggen")
    #expect(found.saidLines == ["strength: Geen last van: jongeren", "concern: muggen"])
  }
}

@Suite("What a part about the last meeting tells")
struct LastMeetingTests {
  @Test("is what became of it, below whatever heading")
  func outcomes() {
    for heading in [
      "Verslag vorige keer", "Sinds de vorige keer", "Naar aanleiding van het verslag",
    ] {
      let found = conversation(
        body: """
          ## \(heading)
          - De lantaarn bij de steiger is hersteld.
          - Bakken: De Elzen heeft nog geen reactie van de leverancier.
          - Het plan voor een moestuin is van de baan, er meldde zich niemand.
          - Vastgesteld zonder wijzigingen.
          - Het was toen erg druk.

          ## Groen
          - De heg is gesnoeid en dat is mooi.
          """)
      #expect(found.agreements.map(\.status) == [.done, .waiting, .dropped], "\(heading)")
      #expect(found.agreements.last?.reason == "van de baan, er meldde zich niemand.")
    }
  }

  @Test("is not looked for in the report of the talk itself")
  func itself() {
    #expect(conversation(body: "## Verslag\n- Het hek is geplaatst.").agreements.isEmpty)
  }
}
