import TestSupport
import Testing

@testable import Notes

/// The line of an agreement in a note of 12 March 2026, read.
func agreed(_ line: String) -> [String] {
  conversation(body: "## Afspraken\n\(line)").agreedLines
}

@Suite("The form of an agreement")
struct AgreementFormTests {
  static let notations = [
    Case(
      "a task with its owner between brackets",
      "- [ ] woonwensen peilen (Dorpsbelang, hulp van regisseur) 📅 vóór de zomer",
      [
        "woonwensen peilen | Dorpsbelang | met gebiedsregisseur | vóór de zomer (..2026-06-20) | agreed | #wonen"
      ]),
    Case(
      "a numbered line with its owner first",
      "2. gebiedsregisseur: uitzoeken wie plantsoen onderhoudt. Eind maart",
      [
        "uitzoeken wie plantsoen onderhoudt. | gebiedsregisseur | Eind maart (2026-03-21..2026-03-31) | agreed | #groen"
      ]),
    Case(
      "labels on one line",
      "- Wie: De Elzen  Wat: planning rondsturen  Wanneer: voor 1 april",
      ["planning rondsturen | De Elzen | voor 1 april (..2026-04-01) | agreed"]),
    Case(
      "labels on three lines",
      "Wie: De Elzen\nWat: planning rondsturen\nWanneer: voor 1 april",
      ["planning rondsturen | De Elzen | voor 1 april (..2026-04-01) | agreed"]),
    Case(
      "labels with bars between them",
      "- Wat: hek maken | Wie: De Elzen | Wanneer: week 18 | Status: loopt",
      ["hek maken | De Elzen | week 18 (2026-04-27..2026-05-03) | running"]),
    Case(
      "details below the line",
      "- Dorpskamer open\n  - wie: Dorpsbelang\n  - met: welzijn\n  - wanneer: vanaf 1 april",
      [
        "Dorpskamer open | Dorpsbelang | met Welzijn Elzenveld | vanaf 1 april (2026-04-01..) | agreed"
      ]
    ),
    Case(
      "details below a line that is a theme",
      "- Verlichting fietspad\n    - Wie: gemeente\n    - Stand van zaken: ligt bij de provincie",
      [
        "Verlichting fietspad | gemeente | waiting | reden: ligt bij de provincie | #verlichting #verkeer"
      ]
    ),
    Case(
      "a paragraph of two",
      "De gemeente meet de snelheid in september. De corporatie maakt een lijst voor 1 juli.",
      [
        "De gemeente meet de snelheid | gemeente | in september (2026-09-01..2026-09-30) | agreed | #gemeente #verkeer",
        "De corporatie maakt een lijst | De Elzen | voor 1 juli (..2026-07-01) | agreed",
      ]),
    Case(
      "an item of two sentences",
      "- Gemeente belt de aannemer. Gemeente laat het weten.",
      ["Gemeente belt de aannemer. Gemeente laat het weten. | gemeente | agreed | #gemeente"]),
    Case("no agreement at all", "- geen", []),
    Case(
      "a remark behind the list",
      "- [ ] hek maken @de-elzen\n\nHet was een lange avond, maar goed.",
      ["hek maken | De Elzen | agreed"]),
  ]

  @Test(
    "sees none in what only stands there",
    arguments: [
      "(nog invullen)", "idem vorige keer", "zelfde liedje", "amai, wat een lijst",
      "goed gevoel bij deze groep", "ter vergadering zijn diverse zaken de revue gepasseerd",
      "iedereen wees naar elkaar", "de gemoederen liepen hoog op", "het kwam er niet van",
      "wij danken de gastvrouw voor de soep", "het werd een lange zit",
    ])
  func isNone(_ line: String) {
    #expect(agreed("- \(line)") == [])
  }

  @Test(
    "sees one in what is to be done, however short",
    arguments: [
      "bankje bij de vijver", "stilteplek maken", "geen auto's op het plein", "goede vlaggen kopen",
    ])
  func isShort(_ line: String) {
    #expect(agreed("- \(line)").count == 1)
  }

  @Test("sees an agreement where an arrow leads to who does it and by when")
  func isHandedOver() {
    #expect(
      conversation(body: "- hek bij de vijver staat open -> gemeente, voor 1 mei").agreedLines
        == ["hek bij de vijver staat open | gemeente | voor 1 mei (..2026-05-01) | agreed | #groen"]
    )
    for line in ["- hek staat open -> gemeente", "- hek staat open -> komt door de wind"] {
      #expect(conversation(body: line).agreements.isEmpty)
    }
  }

  @Test("is free", arguments: notations)
  func isFree(_ example: Case<String, [String]>) {
    #expect(agreed(example.input) == example.expected)
  }

  static let elsewhere = [
    Case(
      "a label with the owner", "Actie wijkagent: 2 controles Klokkenlaan vóór de meivakantie",
      ["2 controles Klokkenlaan | wijkagent | vóór de meivakantie (..2026-04-24) | agreed"]),
    Case(
      "an action point", "AP: @regisseur belt verkeer, week 18",
      [
        "belt verkeer | gebiedsregisseur | week 18 (2026-04-27..2026-05-03) | agreed | #verkeer"
      ]),
    Case("a task box", "- [ ] hek maken", ["hek maken | agreed"]),
    Case("a mark", "- hek maken ^hek", ["hek maken | agreed | ^hek"]),
    Case("the word", "Afspraak: hek maken (gemeente)", ["hek maken | gemeente | agreed"]),
    Case(
      "English", "Action: mend the fence by 1 April",
      ["mend the fence | by 1 April (..2026-04-01) | agreed"]),
  ]

  @Test("shows an agreement under any heading", arguments: elsewhere)
  func isShown(_ example: Case<String, [String]>) {
    #expect(conversation(body: "## Zorgen\n\(example.input)").agreedLines == example.expected)
  }

  @Test("keeps the line it stands on")
  func keepsLine() {
    let found = conversation(body: "## Afspraken\n- a\n\n- b")
    #expect(found.agreements.map(\.line) == [7, 9])
  }
}
