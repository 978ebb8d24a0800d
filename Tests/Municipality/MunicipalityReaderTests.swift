import Calendar
import Diagnostics
import Source
import TestSupport
import Testing

@testable import Municipality

/// Reads `wijk.yml` from its text.
func settings(_ text: String) -> MunicipalityReading {
  MunicipalityReader.read(SourceFile(path: "wijk.yml", text: text))
}

@Suite("The settings of a municipality")
struct MunicipalityReaderTests {
  static let spellings = [
    "gebieden: { west: { naam: W, inwoners: 4200 } }",
    "Gebieden:\n  west:\n    Naam: W\n    Inwoners: 4.200",
    "areas: { west: { name: W, inhabitants: 4200 } }",
    "gebieden: [{ naam: W, id: west, inwoners: 4200 }]",
  ]

  @Test("are read in many spellings", arguments: spellings)
  func isRead(_ text: String) {
    let areas = settings(text).municipality.areas
    #expect(areas.map(\.name) == ["W"])
    #expect(areas.map(\.inhabitants) == [4200])
  }

  static let neighbourhoods = [
    "buurten: [Lindehof, Wissel]", "buurten: Lindehof, Wissel",
    "buurten: [{ naam: Lindehof }, { naam: Wissel }]",
    "buurten: { Lindehof: { code: BU99990102 }, Wissel: }", "wijken: [Lindehof, Wissel]",
  ]

  @Test("list neighbourhoods as it comes", arguments: neighbourhoods)
  func listsNeighbourhoods(_ text: String) {
    let areas = settings("gebieden:\n  west:\n    \(text)").municipality.areas
    #expect(areas.first?.neighbourhoods.map(\.name) == ["Lindehof", "Wissel"])
  }

  @Test("say of which neighbourhood a hamlet is a part")
  func saysPart() {
    let text = "gebieden: { west: { buurten: [{ naam: Wissel, deel_van: BU99990111 }] } }"
    let found = settings(text).municipality.areas.first?.neighbourhoods.first
    #expect(found?.partOf == "BU99990111")
  }

  static let keys = [
    "ook bekend als", "ook_bekend_als", "Ook-Bekend-Als", "alias", "also known as",
  ]

  @Test("know an alias by any spelling of its key", arguments: keys)
  func knowsAlias(_ key: String) {
    let text = "gebieden: { west: { naam: W, \(key): [wester] } }"
    #expect(Gazetteer(settings(text).municipality).place(named: "Wester")?.area == "west")
    #expect(settings(text).diagnostics.isEmpty)
  }

  static let findings: [Case<String, [String]>] = [
    Case("an unknown key", "gebeiden: {}", ["unknown-setting", "bedoelt u 'gebieden'?"]),
    Case(
      "an unknown key of an area", "gebieden: { west: { buurte: [a] } }",
      ["unknown-setting", "bedoelt u 'buurten'?"]),
    Case("a language that is not spoken", "taal: fr", ["wrong-value"]),
    Case("words for a number", "hoofdopgaven: veel", ["wrong-value"]),
    Case("a list for a word", "gemeente: [a]", ["wrong-type"]),
    Case("a word for areas", "gebieden: west", ["wrong-type"]),
    Case("a kind that is not known", "organisaties: { a: { soort: x } }", ["wrong-value"]),
    Case("days that are none", "vakanties: { meivakantie: straks }", ["wrong-value"]),
    Case("a term that is none", "bewaartermijn: lang", ["wrong-value"]),
    Case("a term", "bewaartermijn: 5 jaar", []),
    Case("a colour without quotation marks", "huisstijl: { accent: groen }", ["wrong-value"]),
    Case("a list at the top", "- gemeente: a", ["wrong-type"]),
    Case("nothing wrong", "gemeente: Elzenveld\ntaal: nl", []),
  ]

  @Test("say what is wrong, and what was meant", arguments: findings)
  func saysWrong(_ example: Case<String, [String]>) {
    let found = settings(example.input).diagnostics
    let lines = found.flatMap { finding in
      [finding.code.description] + (finding.help.map { [$0.nl] } ?? [])
    }
    #expect(Array(lines.prefix(example.expected.count)) == example.expected)
    #expect(found.isEmpty == example.expected.isEmpty)
  }

  @Test("say so when two areas claim a neighbourhood")
  func saysClaim() {
    let text = "gebieden: { west: { buurten: [Wissel] }, oost: { buurten: [Wissel] } }"
    #expect(settings(text).diagnostics.map(\.code) == ["neighbourhood-in-two-areas"])
  }

  @Test("date the holidays")
  func datesHolidays() {
    let text = "vakanties: { meivakantie: 2026-04-25..2026-05-03 }"
    let window = settings(text).municipality.holidays["meivakantie"]
    #expect(window?.from?.description == "2026-04-25")
    #expect(window?.to?.description == "2026-05-03")
  }

  @Test("read numbers with the words people put behind them")
  func readsNumbers() {
    let text =
      "drempels: { geparkeerd na: 90 dagen, bewonersdeel: 40% }\npublicatie: { afronden op: 10 }"
    let found = settings(text).municipality
    #expect(found.thresholds.parkedAfterDays == 90)
    #expect(found.thresholds.residentsShare == 40)
    #expect(found.publication.roundingBase == 10)
  }

  @Test("add to the built-in themes, or replace them")
  func hasThemes() {
    let own = "thema's: { economie: { naam: Winkels, woorden: [etalages] } }"
    let both = settings(own).municipality.themes.map(\.id)
    #expect(both.first == "economie")
    #expect(both.count == Theme.builtIn.count + 1)
    let alone = "themas: { ingebouwd: nee, economie: { naam: Winkels } }"
    #expect(settings(alone).municipality.themes.map(\.id) == ["economie"])
    let changed = "themas: { groen: { naam: Bomen, woorden: [wilg] } }"
    let gazetteer = Gazetteer(settings(changed).municipality)
    #expect(gazetteer.theme(named: "wilg") == "groen")
    #expect(gazetteer.theme(named: "plantsoen") == "groen")
    #expect(settings(changed).municipality.themes.count == Theme.builtIn.count)
  }
}

@Suite("Names of places and parties")
struct GazetteerTests {
  private static let gazetteer = Gazetteer(
    settings(
      """
      gebieden:
        west:
          naam: Elzenveld-West
          buurten: [{ naam: Lindehof, code: BU99990102, alias: [Beukenkamp II] }]
      organisaties:
        de-elzen: { naam: De Elzen, soort: corporatie, alias: [corporatie] }
        politie: { naam: Politie Elzenveld, soort: politie, alias: [wijkagent] }
      """
    ).municipality)

  static let places: [Case<String, String?>] = [
    Case("a name", "Lindehof", "Lindehof"), Case("in capitals", "LINDEHOF", "Lindehof"),
    Case("a prefix", "buurt Lindehof", "Lindehof"), Case("a code", "BU99990102", "Lindehof"),
    Case("an alias", "Beukenkamp II", "Lindehof"),
    Case("an Arabic number", "Beukenkamp 2", "Lindehof"),
    Case("letters for a number", "Beukenkamp ll", "Lindehof"),
    Case("another number", "Beukenkamp 3", nil), Case("unknown", "Zuidwal", nil),
  ]

  @Test("find a neighbourhood", arguments: places)
  func findsPlace(_ example: Case<String, String?>) {
    #expect(Self.gazetteer.place(named: example.input)?.neighbourhood == example.expected)
  }

  @Test("suggest the nearest place on a miss")
  func suggestsPlace() {
    #expect(Self.gazetteer.nearestPlace(to: "Lindenhof") != nil)
    #expect(Self.gazetteer.nearestPlace(to: "iets heel anders") == nil)
  }

  static let parties: [Case<String, String?>] = [
    Case("an organisation", "De Elzen", "De Elzen"),
    Case("without its article", "Elzen", "De Elzen"),
    Case("an alias", "corporatie", "De Elzen"),
    Case("in English", "housing association", "De Elzen"),
    Case("a role that is an organisation's", "community officer", "Politie Elzenveld"),
    Case("a role", "gebiedsregisseur", "gebiedsregisseur"), Case("nobody", "zomaar iemand", nil),
  ]

  @Test("find a party", arguments: parties)
  func findsParty(_ example: Case<String, String?>) {
    #expect(Self.gazetteer.party(named: example.input)?.name == example.expected)
  }
}
