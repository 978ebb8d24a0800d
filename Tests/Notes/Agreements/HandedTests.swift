import Testing

@testable import Notes

@Suite("Who is to do what, without a heading that says so")
struct HandedTests {
  static let tasks: [(line: String, owners: [String])] = [
    ("- De Elzen: dakgoot leegmaken", ["De Elzen"]),
    ("- zelf: bakker mailen", ["gebiedsregisseur"]),
    ("- ik: folders halen", ["gebiedsregisseur"]),
    ("- gemeente: bord bij de sluis (voor 1 oktober)", ["gemeente"]),
    ("- De Elzen – trapleuning, half september", ["De Elzen"]),
    ("- trapleuning nalopen - De Elzen", ["De Elzen"]),
    ("- offerte klok: gemeente (oktober)", ["gemeente"]),
    ("- wijkagent -> sleutel terugbrengen", ["wijkagent"]),
    ("De Elzen: kelder drogen voor 1 november", ["De Elzen"]),
    ("- bewoners: namen doorgeven, uiterlijk 20 september", ["bewoners"]),
  ]

  @Test("is an agreement where a label, a deed or a day shows it", arguments: tasks)
  func isHanded(line: String, owners: [String]) {
    let found = conversation(body: "Gesproken over van alles.\n\n\(line)")
    #expect(found.agreements.map(\.owners) == [owners])
  }

  static let tellings = [
    "- De Elzen: nooit bereikbaar", "- gemeente: we horen niks sinds eind mei",
    "- De Elzen: mooie hal, fijne mensen", "- gemeente: wanneer komt het bord?",
    "- wijkagent: kent iedereen bij naam", "- bewoners: bang in de tunnel",
    "- De Elzen: reparaties lagen tot eind mei stil", "- klok staat stil, gemeente weet ervan",
    "- trapleuning los: De Elzen", "- bewoners: willen een klok",
  ]

  @Test("is none where something is told of them", arguments: tellings)
  func isTold(line: String) {
    let found = conversation(body: "Gesproken over van alles.\n\n\(line)")
    #expect(found.agreements.isEmpty)
    #expect(found.signals.count == 2)
  }

  @Test("is no field of the head", arguments: ["bewoners: willen een klok", "bewoners: boos"])
  func isNoField(line: String) {
    #expect(conversation(body: "- \(line)").signals.map(\.text) == [line])
    #expect(conversation(body: "bewoners: 7").attendance.residents?.min == 7)
  }
}
