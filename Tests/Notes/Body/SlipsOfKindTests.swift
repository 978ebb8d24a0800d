import TestSupport
import Testing

@testable import Notes

@Suite("Lines that were taken for something else")
struct SlipsOfKindTests {
  @Test(
    "are concerns where something is full, in the way, unsafe or a mess",
    arguments: [
      "Containers zitten altijd vol", "Auto's staan op het trottoir bij de winkels",
      "Achter de flat is het altijd een rotzooi",
    ])
  func trouble(_ words: String) {
    #expect(conversation(body: "- \(words)").signals.map(\.kind) == [.concern])
  }

  @Test(
    "agree nothing where they only say how it went, or what they are about",
    arguments: [
      "Met betrekking tot de flat", "vooral geklaagd over de bus", "tijd was om",
      "(wordt later aangevuld)", "Hopelijk komt het goed", "daar was iedereen het over eens",
      "De bewoners wachten af",
    ])
  func remark(_ words: String) {
    let found = conversation(body: "## Afspraken\n- \(words)\n- hek plaatsen @gemeente")
    #expect(found.agreements.map(\.text) == ["hek plaatsen"])
  }

  @Test("stay agreements where the same words have a deed or somebody behind them")
  func deed() {
    let found = conversation(
      body: """
        ## Afspraken
        - Inzake de lamp: De Elzen belt de monteur
        - met betrekking tot het hek vraagt De Elzen een offerte
        - koffie met taart voor de vrijwilligers @gemeente
        """)
    #expect(found.agreements.count == 3)
  }

  @Test("are against what a decision denies")
  func decision() {
    let found = conversation(
      body:
        "Besluit: geen eenrichtingsverkeer, want dat geeft sluipverkeer.\nBesluit: geen bezwaren.")
    #expect(found.agreements.first?.status == .dropped)
    #expect(found.agreements.first?.text.hasPrefix("eenrichtingsverkeer") == true)
    #expect(found.agreements.count { $0.status == .dropped } == 1)
  }

  @Test("count those who came behind those who were asked")
  func comers() {
    let found = conversation(body: "Genodigden: 40, gekomen: 19\n\n- fijn wonen").attendance
    #expect(found.summary == "residents 19, invited 40")
    let others = conversation(body: "Genodigden: 40, waarvan 6 ondernemers\n\n- fijn").attendance
    #expect(others.residents == nil)
  }

  @Test("are something to go to by a title with a day and an hour behind it")
  func titled() {
    let found = conversation(body: "- koersballen: elke dinsdag, 13.30\n- klachten: drie in maart")
    #expect(found.activities.map(\.text) == ["koersballen"])
  }
}
