import Diagnostics
import TestSupport
import Testing

@testable import Municipality

@Suite("Settings that guard publication")
struct PublicationSettingsTests {
  private static func findings(_ text: String) -> [Diagnostic] { settings(text).diagnostics }

  static let understood: [Case<String, Int>] = [
    Case("digits", "4", 4), Case("a word", "vier", 4), Case("an English word", "seven", 7),
    Case("with what is counted", "4 gesprekken", 4), Case("in quotation marks", "'12'", 12),
    Case("a word with what is counted", "zes gesprekken", 6),
  ]

  @Test("are read as people write numbers", arguments: understood)
  func reads(_ example: Case<String, Int>) {
    let reading = settings("publicatie: { kleinste aantal gesprekken: \(example.input) }")
    #expect(reading.municipality.publication.minimumConversations == example.expected)
    #expect(reading.diagnostics.isEmpty)
    #expect(!reading.municipality.hasUnreadSettings)
  }

  static let refused = [
    "publicatie: { kleinste aantal gesprekken: weinig }",
    "publicatie: { kleinste aantal gesprekken: [4] }",
    "publicatie: { kleinste aantal gesprekken: -4 }",
    "publicatie: { kleinste aantal gesprekken: 0 }",
    "publicatie: { kleinste aantal gesprekken: 4 of 5 }",
    "publicatie: { kleinste aantal gesprekken: 4-5 }",
    "publicatie: { kleinste aantal gesprekken: 40% }",
    "publicatie: { kleinste aantal gesprekken: }",
    "publicatie: { kleinste aantal gesprekken: { a: 4 } }",
    "publicatie: { afronden: 5 }", "publicatie: { lettertype: groot }",
    "publicatie: [4]", "publicatie: 4", "publicatie: uit", "publicatie:",
    "publicatie:\n  afronden op 10", "publicatie: { afronden op: 10",
    "publicatie: { afronden op: 10, afronden op: 15 }",
    "publicatie:\n\tafronden op: 10", "publicatie:\n  afronden op:10",
    "publicatie: { afronden op: 10 }\npublication: { round to: 15 }",
    "publikatie: { afronden op: 10 }", "Publicaties: { afronden op: 10 }", "afronden op: 10",
    "gebieden:\n  west: { naam: West }\n  publicatie: { afronden op: 10 }",
    "gebieden:\n  west:\n    naam: West\n    gevoelig vanaf: 4",
  ]

  @Test("are an error when they cannot be read", arguments: refused)
  func refuses(_ text: String) {
    let reading = settings(text)
    #expect(reading.diagnostics.contains { $0.severity == .error })
    #expect(reading.municipality.hasUnreadSettings)
  }

  static let unread = [
    "gebieden: west", "gebeiden: {}", "hobby: schaken", "- a", "gemeente Elzenveld",
    "gemeente: \"Elzenveld", "gemeente: &a Elzenveld", "gebieden:\n  west:\n\t\tnaam: West",
    "gebieden: { west: { naam: West }", "gebieden: {}\ngebieden: { west: }",
    "plekken: { a: { b: [c }", "gesprekken: ../elders", "gesprekken: /srv/notities",
    "gesprekken: notities/../..", "gesprekken: .git",
  ]

  @Test("are not alone: what is no YAML or no setting at all is an error too", arguments: unread)
  func unreadFile(_ text: String) {
    let reading = settings(text)
    #expect(reading.municipality.hasUnreadSettings)
    #expect(reading.municipality.notesFolder == "gesprekken")
  }

  static let tolerated = [
    "", "# niets", "taal: fries", "hoofdopgaven: veel", "gebieden: { west: { burten: [a] } }",
    "gemeente:Elzenveld", "drempels: { geparkeerd na: ooit }", "gesprekken: ./notities/",
    "controles: { iets: uit }", "genoemd: [Zomaar Iemand]",
  ]

  @Test("do not make an error of every slip", arguments: tolerated)
  func tolerates(_ text: String) {
    #expect(!settings(text).municipality.hasUnreadSettings)
  }

  @Test("name the key that was meant")
  func nearest() {
    let help = { Self.findings($0).first?.help?.nl }
    #expect(help("publikatie: { afronden op: 10 }") == "bedoelt u 'publicatie'?")
    #expect(help("publicatie: { afronde op: 10 }") == "bedoelt u 'afronden op'?")
    #expect(help("gevoelig vanaf: 10") == "zet 'gevoelig vanaf' onder 'publicatie:'")
  }

  @Test("have room for a city")
  func city() {
    let places = (1...2000).map { "{ naam: Buurt \($0), code: BU\($0), alias: [Hof \($0)] }" }
    let lists = [
      "\n" + places.map { "      - \($0)\n" }.joined(), "[\(places.joined(separator: ", "))]",
    ]
    for list in lists {
      let reading = settings("gebieden:\n  west:\n    buurten: \(list)")
      #expect(reading.diagnostics.isEmpty)
      let found = reading.municipality.areas.first?.neighbourhoods ?? []
      #expect(found.count == 2000)
      #expect(found.last?.aliases == ["Hof 2000"])
    }
  }
}

@Suite("What a municipality declares fit for everybody")
struct DeclarationTests {
  static let places = [
    "plekken: [wijkgebouw, bieb]", "places: wijkgebouw, bieb", "plekken:\n- wijkgebouw\n- bieb",
    "Plekken: { wijkgebouw: , bieb: }", "plekken: [{ naam: wijkgebouw }, bieb]",
    "gebieden: { west: { plekken: [wijkgebouw, bieb] } }",
  ]

  @Test("are places in a list of any form", arguments: places)
  func readsPlaces(_ text: String) {
    let reading = settings(text)
    #expect(reading.municipality.places.map(\.name) == ["wijkgebouw", "bieb"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("are places under their other names too")
  func aliases() {
    let text = "plekken: [{ naam: Bibliotheek, ook bekend als: [bieb, leeszaal] }]"
    #expect(
      settings(text).municipality.places == [
        PublicPlace(name: "Bibliotheek", aliases: ["bieb", "leeszaal"])
      ])
  }

  static let people = [
    "genoemd: [A. Voorbeeld (wijkagent)]", "named: A. Voorbeeld (wijkagent)",
    "genoemd:\n- A. Voorbeeld: wijkagent", "genoemd: { A. Voorbeeld: wijkagent }",
    "genoemd: [{ naam: A. Voorbeeld, functie: wijkagent }]",
  ]

  @Test("are people with their function", arguments: people)
  func readsPeople(_ text: String) {
    let expected = [NamedPerson(name: "A. Voorbeeld", function: "wijkagent")]
    #expect(settings(text).municipality.people == expected)
    #expect(settings(text).diagnostics.isEmpty)
    let area = "gebieden:\n  west:\n    " + text.replacing("\n", with: "\n    ")
    #expect(settings(area).municipality.areas.first?.people == expected)
  }

  @Test("leave out who has no function, and say so")
  func functionless() {
    let reading = settings("genoemd: [A. Voorbeeld, B. Voorbeeld ()]")
    #expect(reading.municipality.people.isEmpty)
    #expect(reading.diagnostics.map(\.code) == ["wrong-value", "wrong-value"])
  }
}
