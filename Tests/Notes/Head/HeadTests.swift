import Calendar
import Diagnostics
import Municipality
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("The head of a note")
struct HeadTests {
  static let broken = [
    Case("a tab", "---\ngebied:\twest\ndatum: 2026-03-12\n---\n## Zorgen\n- a"),
    Case("a missing space", "---\ngebied:west\ndatum:2026-03-12\n---\n## Zorgen\n- a"),
    Case(
      "a quote that is never closed",
      "---\ngebied: west\ndatum: \"2026-03-12\nplek: \"thuis\n---\n## Zorgen\n- a"),
    Case("curly quotes", "---\ngebied: “west”\ndatum: ‘2026-03-12’\n---\n## Zorgen\n- a"),
    Case(
      "a bracket that is never closed",
      "---\nthemas: [groen\ngebied: west\ndatum: 2026-03-12\n---\n## Zorgen\n- a"),
    Case("no end", "---\ngebied: west\ndatum: 2026-03-12\n\n## Zorgen\n- a"),
    Case("dots for an end", "---\ngebied: west\ndatum: 2026-03-12\n...\n## Zorgen\n- a"),
    Case("long dashes", "———\ngebied: west\ndatum: 2026-03-12\n———\n## Zorgen\n- a"),
    Case("empty lines before it", "\n\n---\ngebied: west\ndatum: 2026-03-12\n---\n## Zorgen\n- a"),
    Case(
      "spaces behind its dashes", "---  \ngebied: west\ndatum: 2026-03-12\n---  \n## Zorgen\n- a"),
    Case("capitals", "---\nGEBIED: west\nDATUM: 2026-03-12\n---\n## Zorgen\n- a"),
    Case("bold keys and no dashes", "**Gebied:** west\n**Datum:** 12 maart 2026\n## Zorgen\n- a"),
    Case("bars between fields", "Gebied: west | Datum: 12 maart 2026\n## Zorgen\n- a"),
    Case(
      "a colon in a value",
      "---\ngebied: west\ndatum: 2026-03-12\ntitel: Gesprek: de hof\n---\n## Zorgen\n- a"),
    Case("a comment", "---\n# kop\ngebied: west # hier\ndatum: 2026-03-12\n---\n## Zorgen\n- a"),
  ]

  @Test("is read even with a slip", arguments: broken)
  func isRead(_ example: Case<String, Void>) {
    let found = conversation(example.input)
    #expect(found.area == "west")
    #expect(found.date?.description == "2026-03-12")
    #expect(found.saidLines == ["concern: a"])
  }

  /// Every key of a note by other names, each with a value and what it should give.
  static let keys: [Case<[String], String>] = [
    Case(
      "kind", ["soort", "type", "vorm", "soort gesprek", "Soort_gesprek", "gespreksvorm", "kind"],
      "inloopavond"),
    Case("area", ["gebied", "deelgebied", "wijkgebied", "area"], "west"),
    Case("neighbourhood", ["buurt", "wijk", "plaats", "kern", "hofje", "place"], "Lindehof"),
    Case("date", ["datum", "dag", "gespreksdatum", "wanneer", "date"], "2026-03-12"),
    Case(
      "partners",
      ["samen met", "samen_met", "Samen-met", "partner", "tweede professional", "collega", "with"],
      "De Elzen"),
    Case(
      "themes",
      ["themas", "thema's", "thema", "onderwerpen", "onderwerp", "tags", "trefwoorden", "topics"],
      "groen"),
    Case("quotes", ["citaat_ok", "citaten", "toestemming citaat", "quotes"], "ja"),
    Case("feedback", ["terugkoppeling", "terugkoppelen", "feedback", "told back"], "poster"),
    Case("invited", ["uitgenodigd", "invited"], "11"),
    Case("id", ["id", "kenmerk", "nr"], "G-7"),
    Case("not reached", ["nog niet gesproken", "nog_niet_gesproken"], "jongeren"),
    Case("status", ["status"], "concept"),
    Case("confidential", ["vertrouwelijk", "intern", "confidential"], "ja"),
  ]

  @Test("has keys with many names", arguments: keys)
  func isKey(_ example: Case<[String], String>) {
    for key in example.input {
      let note = "---\n\(key): \(example.expected)\n---\n- a"
      #expect(!codes(note).contains("unknown-key"), "\(key)")
      let found = conversation(note)
      let value =
        switch example.description {
        case "kind": found.kind == .openHouse ? "inloopavond" : nil
        case "area": found.area
        case "neighbourhood": found.neighbourhoods.first
        case "date": found.date?.description
        case "partners": found.partners.first
        case "themes": found.themes.first?.id
        case "quotes": found.quotes == .yes ? "ja" : nil
        case "feedback": found.feedback?.text
        case "invited": found.attendance.invited?.summary
        case "id": found.id
        case "not reached": found.notReached.first
        case "status": found.status == .draft ? "concept" : nil
        case "confidential": found.confidential ? "ja" : nil
        default: nil as String?
        }
      #expect(value == example.expected, "\(key)")
    }
  }

  static let quiet = [
    "gastvrouw: bewoonster", "tijd: 19.30", "locatie: dorpshuis", "bewaren tot: 2027",
    "aliases: []", "cssclass: breed",
  ]

  @Test("may hold what a report does not need", arguments: quiet)
  func isQuiet(_ line: String) {
    #expect(codes("---\nsoort: overleg\ngebied: west\ndatum: 2026-03-12\n\(line)\n---\n- a") == [])
  }

  static let values: [Case<String, [String]>] = [
    Case("a bar", "thema's: wonen | groen", ["wonen", "groen"]),
    Case("a list over lines", "thema's: [wonen,\n  groen,\n]", ["wonen", "groen"]),
    Case("links", "thema's: [[wonen]], [[map/groen|groen]]", ["wonen", "groen"]),
    Case("a form of talk", "thema's: wonen, netwerken", ["wonen", "netwerken"]),
    Case(
      "forms, states and places", "themes: [vergaderingen, intern, west]",
      ["vergaderingen", "intern", "west"]),
    Case("tags that say what a note is", "tags: [gesprek, wonen, huiskamer]", ["wonen"]),
  ]

  @Test("keeps every theme that stands in it", arguments: values)
  func keepsThemes(_ example: Case<String, [String]>) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(example.input)\n---\n- a")
    #expect(found.themes.map(\.id) + found.unknownThemes == example.expected)
  }

  @Test("keeps a name with a bar, and a summary")
  func keepsBar() {
    let found = NoteReader(Gazetteer(Municipality())).read(
      SourceFile(
        path: "a.md",
        text:
          "---\ngebied: West | Oost\ndatum: 2026-03-12\nsamenvatting: |\n  Druk.\n  # en fijn\n---\n- a"
      ))
    #expect(found.conversation?.areaText == "West | Oost")
    #expect(found.conversation?.headings.map(\.text) == ["Druk. # en fijn"])
  }

  @Test("may be that of a website")
  func isTOML() {
    let note =
      "+++\ngebied = \"west\"\ndatum = 2026-03-12\nthemas = [\"groen\"]\n+++\n## Zorgen\n- a = b"
    let found = conversation(note)
    #expect(found.area == "west")
    #expect(found.date?.description == "2026-03-12")
    #expect(found.themes.map(\.id) == ["groen"])
    #expect(found.saidLines == ["concern: a = b"])
    #expect(codes(note).contains("toml-frontmatter"))
    #expect(codes("+++\nhier\n+++\n- a").contains("toml-frontmatter") == false)
  }

  @Test("points at a key that nobody knows, and at the nearest one that is known")
  func pointsAtKey() {
    let note = "---\nsoort: overleg\ngebied: west\ndatum: 2026-03-12\nanwezig: 9\n---\n- a"
    let found = reading(note).diagnostics.filter { $0.code == "unknown-key" }
    #expect(found.map(\.help?.nl) == ["bedoelt u 'aanwezig'?"])
  }

  @Test("of a letter is text, and the note below it is read")
  func isLetterhead() {
    let note = "---\nGemeente\nPostbus\n---\nGebied: west\nDatum: 12 maart 2026\n## Zorgen\n- a"
    #expect(codes(note).contains("letterhead"))
    #expect(conversation(note).saidLines.contains("concern: a"))
  }
}

@Suite("The kind of a conversation")
struct KindTests {
  static let kinds: [Case<String, ConversationKind>] = [
    Case("living room", "Huiskamergesprek", .livingRoom),
    Case("kitchen table, for a group", "keukentafelgesprek (groep, geen Wmo!)", .kitchenTable),
    Case("walk", "Wijkwandeling", .walk), Case("street", "straatgesprek", .street),
    Case("door to door", "deur-tot-deur", .doorToDoor), Case("coffee", "koffie-uurtje", .coffee),
    Case("meeting", "bewonersavond", .meeting), Case("open house", "inloopavond", .openHouse),
    Case("consultation", "overleg met organisaties", .consultation),
    Case("lunch", "netwerklunch", .networkLunch), Case("inspection", "wijkschouw", .inspection),
    Case("survey", "enquête", .survey), Case("English", "living room talk", .livingRoom),
  ]

  @Test("is known by its name", arguments: kinds)
  func isKnown(_ example: Case<String, ConversationKind>) {
    let note =
      "---\nsoort: \(example.input)\ngebied: west\ndatum: 2026-03-12\naanwezig: 9\n---\n- a"
    #expect(conversation(note).kind == example.expected)
    #expect(codes(note) == [])
  }

  static let individual = [
    "keukentafelgesprek Wmo", "Wmo-keukentafelgesprek", "keukentafelgesprek met cliënt",
  ]

  @Test("of one resident with the Wmo is refused", arguments: individual)
  func isRefused(_ kind: String) {
    let note = "---\nsoort: \(kind)\ngebied: west\ndatum: 2026-03-12\n---\n- a"
    #expect(reading(note).conversation == nil)
    #expect(codes(note).contains("individual-support-talk"))
  }

  @Test("is asked after when a kitchen table may have been that of one resident")
  func isAsked() {
    #expect(
      codes(
        "---\nsoort: keukentafelgesprek\ngebied: west\ndatum: 2026-03-12\naanwezig: 1\n---\n- a"
      ).contains("ambiguous-kitchen-table"))
    #expect(
      !codes(
        "---\nsoort: keukentafelgesprek\ngebied: west\ndatum: 2026-03-12\naanwezig: 9\n---\n- a"
      ).contains("ambiguous-kitchen-table"))
  }
}
