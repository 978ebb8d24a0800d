import Diagnostics
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("The page of an organisation")
struct OrganisationPageTests {
  private static let notes = [
    """
    ---
    soort: wijkwandeling
    gebied: west
    datum: 2026-02-12
    aanwezig: { bewoners: 12 }
    ---
    ## Zorgen
    - De galerij is glad.
    ## Afspraken
    - [ ] Galerij schoonspuiten @de-elzen (voor 1 april 2026) ^galerij
    - [ ] Fietsenrek plaatsen @gemeente met @de-elzen (november 2026) ^rek
    - [x] Lamp in het portiek vervangen @de-elzen (gedaan 20 februari 2026) ^lamp
    - [ ] Boekenkast maken @stichting-de-kast met @de-elzen (december 2026) ^kast
    - [ ] Bankje verven @bewoners ^bankje
    """,
    """
    ---
    soort: koffiegesprek
    gebied: noord
    datum: 2026-04-18
    aanwezig: { bewoners: 14 }
    ---
    ## Afspraken
    - [/] Huisregels rondbrengen @corporatie (september 2026) ^regels
    - [ ] Schuldhulp aan huis @de-elzen (1 mei 2026) #schulden ^schuld
    """,
  ]

  private func pages(_ edition: Edition, _ language: Language = .dutch) throws -> [String: String] {
    var town = SmallMunicipality(Self.notes)
    town.settings = """
      gemeente: Elzenveld
      gebieden:
        west: { naam: Elzenveld-West, regisseur: gebiedsregisseur west, contact: west@elzenveld.example }
        noord: { naam: Elzenveld-Noord }
      organisaties:
        de-elzen: { naam: De Elzen, soort: corporatie, ook bekend als: [corporatie] }
        politie: { naam: Politie Elzenveld, soort: politie }
      """
    let files = try ReportRenderer(overrides: [:]).files(
      for: town.traced(as: edition, in: language))
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("tells what is open in every area, what is late first, and what was done")
  func page() throws {
    let page = try #require(pages(.partners)["partners/organisatie-de-elzen.md"])
    try expectGolden(page, "partners/organisatie-de-elzen.md")
  }

  @Test("is made of what wijk.yml declares and of nothing else, for partners alone")
  func declared() throws {
    let paths = try pages(.partners).keys.filter { $0.contains("organisatie-") }
    #expect(
      paths.sorted() == ["partners/organisatie-de-elzen.html", "partners/organisatie-de-elzen.md"])
    for edition in Edition.allCases where edition != .partners {
      #expect(try pages(edition).keys.contains { $0.contains("organisatie") } == false)
    }
    #expect(try pages(.partners, .english)["partners/organisation-de-elzen.html"] != nil)
  }

  @Test("is led to from the page over all areas, with how much is open and late")
  func index() throws {
    let index = try #require(pages(.partners)["partners/index.md"])
    let row = try #require(index.split(separator: "\n").first { $0.contains("[De Elzen]") })
    #expect(row.contains("(organisatie-de-elzen.md)"))
    #expect(row.contains("[Elzenveld-West](west.md), [Elzenveld-Noord](noord.md)"))
    #expect(!index.contains("Corporatie"))
  }
}
