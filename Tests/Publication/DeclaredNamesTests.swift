import Municipality
import Source
import TestSupport
import Testing

@testable import Publication

@Suite("Names are let through, not looked for (rule R13)")
struct DeclaredNamesTests {
  private let names = DeclaredNames(
    MunicipalityReader.read(
      SourceFile(
        path: "wijk.yml",
        text: """
          gemeente: Elzenveld
          gebieden:
            west: { naam: Elzenveld-West, buurten: [{ naam: Lindehof }] }
          organisaties:
            de-elzen: { naam: De Elzen, soort: corporatie, ook bekend als: [corporatie] }
          plekken: [molen Hoogwolde, { naam: De Singel, ook bekend als: [wijkgebouw West] }]
          genoemd: [A. Voorbeeld (wijkagent)]
          """)
    ).municipality, isDutch: true)

  static let parties = [
    Case("an organisation", "De Elzen", "De Elzen"),
    Case("a function", "gebiedsregisseur", "gebiedsregisseur"),
    Case("residents", "bewoners", "bewoners"),
    Case("a group by what it does", "koffieploeg", "koffieploeg"),
    Case("somebody who agreed to be named", "A. Voorbeeld", "A. Voorbeeld (wijkagent)"),
    Case("a handle", "jolanda-kuipers", "een bewoner"),
    Case("a house", "huis-23", "een bewoner"),
    Case("a house by its number", "nummer 7", "een bewoner"),
    Case("a class", "groep 6", "groep 6"),
    Case("a first name", "Marloes", "een bewoner"),
    Case("a first name in small letters", "marloes", "een bewoner"),
    Case("a surname that is a word", "kuipers", "een bewoner"),
    Case("a name with a function", "bakker Jansen", "bakker"),
    Case("a name that nobody knows", "Xirella", "een bewoner of organisatie"),
    Case("a corporation by its name", "Woongoed", "een bewoner of organisatie"),
    Case("a man who is called as a month", "Jan", "een bewoner"),
    Case("the same in small letters", "jan", "een bewoner"),
    Case("a group by its day", "koffieploeg maandag", "koffieploeg maandag"),
    Case("a group by its month", "werkgroep december", "werkgroep december"),
    Case("an organisation that nobody declared", "Stichting Xirella", "een organisatie"),
    Case("a shop that nobody declared", "bakkerij Xirella", "een organisatie"),
    Case("a body by its letters", "XRLA", "een organisatie"),
  ]

  @Test("of owners", arguments: parties)
  func owner(_ example: Case<String, String>) {
    #expect(names.party(example.input) == example.expected)
  }

  @Test("of owners, each role once")
  func owners() {
    #expect(names.parties(["Marloes", "De Elzen", "Karin"]) == ["een bewoner", "De Elzen"])
  }

  @Test("of partners, by what they do")
  func partners() {
    #expect(
      names.partners(["Karin Kuipers (opbouwwerk)", "De Elzen", "Xirella BV"])
        == ["opbouwwerker", "De Elzen", "een organisatie"])
  }

  static let places = [
    Case("a declared one", "molen Hoogwolde", "molen Hoogwolde"),
    Case("an alias of one", "wijkgebouw West", "De Singel"),
    Case("a kind of building", "het dorpshuis", "het dorpshuis"),
    Case("a kind of building with a name", "dorpshuis Xirella", "dorpshuis"),
    Case("a home", "bij Karin thuis", nil), Case("an address", "Eikenlaan 7", nil),
    Case("a garden", "in mijn tuin", nil), Case("an attic", "op zolder bij Henk", nil),
    Case("a neighbourhood with a number", "in Lindehof en nr 14", nil),
    Case("a place that nobody knows", "Boerderij De Hoeve", nil),
  ]

  @Test("of places", arguments: places)
  func place(_ example: Case<String, String?>) {
    #expect(names.place(example.input) == example.expected)
  }

  static let groups = [
    Case("young people", "jongeren van 16 tot 25", true),
    Case("parents", "Ouders van de opvang, liepen langs maar hadden haast", true),
    Case("people of a neighbourhood", "bewoners van de Lindehof", true),
    Case("in English", "Fathers who pick up on Friday", true),
    Case("somebody by name", "Marloes en haar moeder", false),
    Case("somebody by an unknown name", "Xirella van de derde", false),
  ]

  @Test("of groups", arguments: groups)
  func group(_ example: Case<String, Bool>) {
    #expect(names.isOrdinary(example.input) == example.expected)
  }

  @Test("of neighbourhoods")
  func neighbourhoods() {
    #expect(names.isNeighbourhood("Lindehof"))
    #expect(!names.isNeighbourhood("bij Marloes") && !names.isNeighbourhood("Wissel"))
  }
}
