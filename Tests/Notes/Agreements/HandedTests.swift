import Calendar
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

  @Test("is no line that opens a note with its day and who was there")
  func opening() {
    for line in [
      "Rondgang Lindehof, 12 maart 2026. Met: wijkagent, 11 bewoners.",
      "Lindehof, 12-3-2026. 11 bewoners en de wijkagent.",
    ] {
      let found = conversation("\(line)\n\nDe lamp is stuk.")
      #expect(found.agreements.isEmpty, "\(line)")
      #expect(found.signals.map(\.kind) == [.background, .concern], "\(line)")
    }
  }

  static let plans: [(line: String, isPlan: Bool)] = [
    ("Half oktober kijken we weer met iedereen", true), ("Volgende week bel ik de bakker", true),
    ("Vrijdag lopen wij een rondje langs de sluis", true),
    ("Eind september bellen we de bakker", true), ("1 oktober tellen we de bakken", true),
    ("In de zomer zitten we op het plein", false), ("Elke vrijdag koken wij samen", false),
    ("Vorige week liepen we een rondje", false), ("Half oktober is het hier altijd nat", false),
    ("Volgende week bellen we, toch?", false),
  ]

  @Test("is what those who speak plan on a day", arguments: plans)
  func isPlanned(line: String, isPlan: Bool) {
    let found = conversation(body: "Gesproken over van alles.\n\n\(line)")
    #expect(found.agreements.count == (isPlan ? 1 : 0))
  }

  static let promised: [(line: String, isPromise: Bool)] = [
    ("De Elzen zou terugbellen over de klok", true), ("de gemeente zou het hek maken", true),
    ("in de hal zou de corporatie een lamp ophangen", true),
    ("welzijn zou een zaal zoeken voor de club", true),
    ("de wijkagent zou langskomen om te praten", true),
    ("de gemeente zou beter kunnen luisteren", false),
    ("het zou fijn zijn als de gemeente het hek maakt", false),
    ("de gemeente zou het hek maken maar dat is nooit gebeurd", false),
    ("De Elzen zou ook eens kunnen langskomen", false),
  ]

  @Test("is what a party said it would do", arguments: promised)
  func isPromised(line: String, isPromise: Bool) {
    let found = conversation(body: "Gesproken over van alles.\n\n- \(line)")
    #expect(found.agreements.count == (isPromise ? 1 : 0))
  }

  @Test("keeps who writes as the subject of a sentence behind a dash")
  func keepsWriter() {
    let found = conversation(
      body: "## Afspraken\nik - ga met de bakker praten\ngemeente - bord - 15 september (benieuwd)")
    #expect(found.agreements.map(\.text).first == "ik ga met de bakker praten")
    #expect(found.agreements.last?.due?.to?.description == "2026-09-15")
  }

  @Test("is no field of the head", arguments: ["bewoners: willen een klok", "bewoners: boos"])
  func isNoField(line: String) {
    #expect(conversation(body: "- \(line)").signals.map(\.text) == [line])
    #expect(conversation(body: "bewoners: 7").attendance.residents?.min == 7)
  }

  static let several: [(line: String, owners: [[String]])] = [
    ("De Elzen maakt het hek; bewoners ruimen blad", [["De Elzen"], ["bewoners"]]),
    ("De Elzen maakt het hek; dat is oud", [["De Elzen"]]),
    ("De Elzen maakt het hek, bewoners ruimen blad", [["De Elzen", "bewoners"]]),
    ("ik bel de school; De Elzen maakt het hek", [["gebiedsregisseur"], ["De Elzen"]]),
  ]

  @Test("is apart for each where a semicolon parts what they do", arguments: several)
  func parted(line: String, owners: [[String]]) {
    for body in ["## Afspraken\n- \(line)", "- de sloot stinkt\n\nAfspraken: \(line)"] {
      #expect(conversation(body: body).agreements.map(\.owners) == owners, "\(body)")
    }
  }

  @Test("is not done where an x counts times")
  func times() {
    let found = conversation(body: "## Afspraken\n- volgende x 9 september\n- hek maken")
    #expect(found.agreements.map(\.text) == ["hek maken"])
    #expect(found.activities.count == 1)
  }
}
