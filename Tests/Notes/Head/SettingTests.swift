import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("When and where it was")
struct SettingTests {
  static let dates = [
    "2026-03-12", "12-3-'26", "12-3-’26", "12/3/2026", "12.03.2026", "12 mrt 2026",
    "12 maart 2026", "donderdag 12 maart 2026", "do 12-3-2026", "12 March 2026",
    "March 12, 2026", "2026/03/12", "12-03-26", "[[2026-03-12]]", "12 MAART 2026",
  ]

  @Test("is read from a date in any form", arguments: dates)
  func readsDate(_ words: String) {
    let found = conversation("---\ngebied: west\ndatum: \(words)\n---\n- a")
    #expect(found.date?.description == "2026-03-12")
  }

  static let sources = [
    Case("the title", ("# Huiskamergesprek 12 maart 2026", "a.md")),
    Case("a plain first line", ("Huiskamergesprek Lindehof, 12 maart 2026", "a.md")),
    Case("a field for the place", ("Wijk: Lindehof | 12/3/2026 | 19 uur", "a.md")),
    Case("fields by full stops", ("Waar: Lindehof. Wanneer: 12 maart 2026. Weer: guur.", "a.md")),
    Case("a field in the body", ("Datum: 12 maart 2026", "a.md")),
    Case("the name of the file", ("# Lindehof", "gesprekken/2026-03-12-lindehof.md")),
    Case("the name of the file, in words", ("# Lindehof", "lindehof 12 maart 2026.md")),
    Case("the name of the file and the folder", ("# Lindehof", "2026/lindehof 12-3.md")),
    Case("the name of a folder", ("# Lindehof", "west/2026-03-12/verslag.md")),
    Case("the name of a folder further up", ("# Lindehof", "2026-03-12 Lindehof/notities/1.md")),
    Case("an opening line", ("# Lindehof\n\ndonderdag 12 maart 2026", "a.md")),
    Case(
      "an opening line behind a table",
      (
        "| Wat | Wie |\n|---|---|\n| hek | gemeente |\n\nLindehof, 12 maart 2026. 14 mensen.",
        "a.md"
      )),
    Case(
      "a year that is dictated", ("# Lindehof\n\ntwaalf maart tweeduizend zesentwintig", "a.md")),
    Case("six digits", ("# Lindehof", "lindehof 120326.md")),
    Case("an e-mail", ("Van: regisseur\nVerzonden: do 12 maart 2026 09:14\n\nHoi,", "a.md")),
    Case(
      "an e-mail of the day after",
      ("Van: regisseur\nVerzonden: vr 13 maart 2026 09:14\n\nGisteren koffie gedronken.", "a.md")),
  ]

  @Test("finds the date wherever it stands", arguments: sources)
  func findsDate(_ example: Case<(String, String), Void>) {
    let found = conversation(example.input.0, path: example.input.1)
    #expect(found.date?.description == "2026-03-12")
  }

  static let places: [Case<String, [String?]>] = [
    Case("by its name", "gebied: Elzenveld-West", ["west"]),
    Case("by its id", "gebied: west", ["west"]),
    Case("without its hyphen", "gebied: Elzenveld West", ["west"]),
    Case("in capitals", "gebied: ELZENVELD-WEST", ["west"]),
    Case("by an alias", "gebied: Ganze veen", ["ganzeveen"]),
    Case("as a wikilink", "gebied: \"[[Ganzeveen en buitengebied]]\"", ["ganzeveen"]),
    Case("as a wikilink with a label", "gebied: \"[[gebieden/W|west]]\"", ["west"]),
    Case("with a word before it", "gebied: wijk Elzenveld-West", ["west"]),
    Case("with words around it", "gebied: buitengebied rond Elzenveld-West", ["west"]),
    Case("cut short", "buurt: Lindeh.", ["west", "Lindehof"]),
    Case("under a name of its own", "complex: Lindehof 14", ["west", "Lindehof"]),
    Case("by a neighbourhood", "buurt: Lindehof", ["west", "Lindehof"]),
    Case(
      "by a neighbourhood with a word before it", "buurt: buurt Lindehof", ["west", "Lindehof"]),
    Case("by a Roman number", "buurt: Beukenkamp II", ["west", "Lindehof"]),
    Case("by an Arabic number", "buurt: Beukenkamp 2", ["west", "Lindehof"]),
    Case("by letters that look like a number", "buurt: Beukenkamp ll", ["west", "Lindehof"]),
    Case("with an alias in brackets", "buurt: Lindehof (Beukenkamp II)", ["west", "Lindehof"]),
    Case("by a CBS code", "buurt: BU99990102", ["west", "Lindehof"]),
    Case(
      "by two neighbourhoods", "buurten: Lindehof, De Bongerd", ["west", "Lindehof", "De Bongerd"]),
    Case("under an English key", "area: west", ["west"]),
    Case("in an area that is not known", "gebied: Zuid", [nil]),
  ]

  @Test("finds the area and the neighbourhoods", arguments: places)
  func findsPlace(_ example: Case<String, [String?]>) {
    let found = conversation("---\n\(example.input)\ndatum: 2026-03-12\n---\n- a")
    #expect([found.area] + found.neighbourhoods == example.expected)
  }

  @Test("keeps the words of an area that is not known")
  func keepsWords() {
    let note = "---\ngebied: Elzenveld-Wset\ndatum: 2026-03-12\n---\n- a"
    #expect(conversation(note).areaText == "Elzenveld-Wset")
    #expect(codes(note).contains("unknown-area"))
  }

  static let titles = [
    Case("the title", ("# Gesprek Lindehof 12 maart 2026", "a.md")),
    Case("the name of the file", ("- a", "2026-03-12 lindehof.md")),
    Case("the folder", ("- a", "west/2026-03-12.md")),
    Case("a folder further up", ("- a", "west/2026-03-12/verslag.md")),
    Case("the nearest folder of two", ("- a", "noord/west/2026-03-12.md")),
    Case(
      "a title below a letterhead",
      ("---\nGemeente\nAfdeling\n---\n\nHuiskamergesprek Lindehof, 12 maart 2026", "a.md")),
    Case("a line of its own", ("straatgesprek 12-3-26\nwest\n- a", "a.md")),
  ]

  @Test("finds the area wherever it stands", arguments: titles)
  func findsArea(_ example: Case<(String, String), Void>) {
    #expect(conversation(example.input.0, path: example.input.1).area == "west")
  }

  @Test("leaves lines that only set the scene out of what was said")
  func leavesScene() {
    let note = "straatgesprek 12-3-26\nwest\n19:42\nca 15 mensen gesproken\n\nZorgen\n- a"
    #expect(conversation(note).saidLines == ["concern: a"])
  }

  private static let venues = [
    Case("at somebody's home", "Waar: thuis bij een bewoner", ConversationKind.livingRoom),
    Case("on the phone", "Waar: aan de telefoon", .individual),
    Case("at a stall", "Waar: kraam op de weekmarkt", .street),
    Case("in a public building", "Waar: kantine van de voetbalclub", .meeting),
    Case("in the first line", "Kort gepraat op de stoep voor de winkel.", .street),
  ]

  @Test("knows the form of a talk by where it was", arguments: venues)
  func knowsVenue(_ example: Case<String, ConversationKind>) {
    let note = "---\ngebied: west\ndatum: 2026-03-12\n---\n\(example.input)\n\n## Zorgen\n- a"
    #expect(conversation(note).kind == example.expected)
    #expect(!codes(note).contains("missing-kind"))
  }

  @Test("does not take what people talked about for the place of the talk")
  func noVenue() {
    let note =
      "---\ngebied: west\ndatum: 2026-03-12\n---\nHet ging over het plein.\n\n## Zorgen\n- a"
    #expect(codes(note).contains("missing-kind"))
  }

  @Test(
    "finds the day in folders that lie within each other",
    arguments: [
      "2026/03/west/12 koffie.md", "2026/03 maart/12/verslag.md", "2026-03/12-koffie.md",
      "west/2026/maart/12 koffie.md",
    ])
  func foldersOfDays(_ path: String) {
    let found = conversation("# Koffie Lindehof\n- a", path: path)
    #expect(found.date?.description == "2026-03-12")
    #expect(found.area == "west")
  }

  @Test("finds no day in folders that name none", arguments: ["2026/03/koffie.md", "west/12.md"])
  func foldersWithoutDay(_ path: String) {
    #expect(conversation("# Koffie Lindehof\n- a", path: path).date == nil)
  }

  @Test("takes the day and the area from the field for the title and for the place")
  func fieldsOfWords() {
    let title = conversation("---\ntitel: Koffie Lindehof 12 maart 2026\n---\n- a")
    #expect(title.area == "west")
    #expect(title.date?.description == "2026-03-12")
    let place = conversation("---\nwaar: het zaaltje naast de kerk, Lindehof\n---\n- a")
    #expect(place.area == "west")
    #expect(place.neighbourhoods == ["Lindehof"])
  }

  @Test("says so when a neighbourhood lies in another area than the field says")
  func noticesNeighbourhood() {
    let note = "---\ngebied: west\nbuurt: Zwaluwbuurt\ndatum: 2026-03-12\n---\n- a"
    let found = conversation(note)
    #expect(found.area == "west")
    #expect(found.otherAreas == nil)
    #expect(found.neighbourhoods == [])
    #expect(codes(note).filter { $0 == "several-areas" }.count == 1)
  }

  @Test("says so when a title or a file name contradicts the fields")
  func noticesContradictions() {
    let head = "---\ngebied: west\ndatum: 2026-03-12\n---\n"
    let area = head + "# Koffie in Ganzeveen\n- a"
    #expect(codes(area).contains("several-areas"))
    #expect(conversation(area).area == "west")
    let day = head + "# Koffie in de Lindehof, 13 maart 2026\n- a"
    #expect(codes(day).contains("conflicting-date"))
    #expect(codes(head + "- a", path: "west 11-3-2026.md").contains("conflicting-date"))
    let same = head + "# Koffie in de Lindehof, 12 maart 2026\n- a"
    let plan = head + "# Koffie in de Lindehof, volgende keer 9 april 2026\n- a"
    for note in [same, plan] {
      #expect(!codes(note).contains { ["several-areas", "conflicting-date"].contains($0) })
    }
  }

  @Test("says so when a note holds two conversations, and loses nothing")
  func noticesTwo() {
    let note = """
      # Huiskamergesprek Lindehof 12 maart 2026
      ## Zorgen
      - a
      # Huiskamergesprek De Bongerd 14 maart 2026
      ## Zorgen
      - b
      """
    #expect(conversation(note).saidLines == ["concern: a", "concern: b"])
    #expect(codes(note).contains("second-conversation"))
  }
}
