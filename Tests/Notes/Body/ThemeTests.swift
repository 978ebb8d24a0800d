import TestSupport
import Testing

@testable import Notes

@Suite("Themes of a conversation")
struct ThemeTests {
  private func themes(_ conversation: Conversation, _ source: ThemeReference.Source) -> [String] {
    conversation.themes.filter { $0.source == source }.map(\.id)
  }

  static let fields = [
    Case("a list", "themas: [groen, wonen]"), Case("commas", "thema's: groen, wonen"),
    Case("semicolons", "Onderwerpen: Groen; Wonen"),
    Case("a curly apostrophe", "thema’s: groen, wonen"),
    Case("one on a line", "thema:\n  - groen\n  - wonen"), Case("tags", "tags: [groen, wonen]"),
    Case("tags with number signs", "tags: \"#groen, #wonen\""),
    Case("English", "topics: [greenery, housing]"),
    Case("wikilinks", "themas: [\"[[groen]]\", \"[[wonen]]\"]"),
  ]

  @Test("are stated in a field", arguments: fields)
  func isStated(_ example: Case<String, Void>) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(example.input)\n---\n- a")
    #expect(themes(found, .stated) == ["groen", "wonen"])
  }

  @Test("are read on where one of them stands only further down, as a tag")
  func isFurtherDown() {
    let note = """
      ---
      gebied: west
      themas: "ballonv\\u0061art; paardrijden"
      ---
      - a #ballonvaart
      """
    #expect(conversation(note).unknownThemes == ["ballonvaart", "paardrijden"])
  }

  static let stated = [
    Case("a tag", "- een ding #groen"), Case("a heading", "### Groen\n- een ding"),
    Case("a label", "Groen: een ding"), Case("a label above items", "- Groen:\n  - een ding"),
    Case("a heading with a kind", "## Zorgen over groen\n- een ding"),
  ]

  @Test("are stated in the body", arguments: stated)
  func isStatedInBody(_ example: Case<String, Void>) {
    let found = conversation(body: example.input)
    #expect(themes(found, .stated) == ["groen"])
    #expect(found.signals.map(\.themes) == [["groen"]])
  }

  static let suggested: [Case<String, [String]>] = [
    Case("a word", "het plantsoen is een jungle", ["groen"]),
    Case("a compound, at its start", "groenonderhoud blijft liggen", ["groen"]),
    Case("a compound, at its end", "het stadspark is dicht", ["groen"]),
    Case("a participle", "er is niet gesnoeid", ["groen"]),
    Case("a verb in pieces", "ze rijden hier veel te hard", ["verkeer"]),
    Case("another verb in pieces", "er wordt hard gereden", ["verkeer"]),
    Case("praise counts as well", "zwerfvuil valt mee", ["schoon"]),
    Case("a party is no green", "GroenLinks kwam langs", []),
    Case("a lady is no yard", "de hofdame liep mank", []),
    Case("light is not lighting", "een lichte kleur", []),
    Case("a bench is no bank", "een bankje erbij", []),
    Case("measuring is not meeting", "de wijkagent meet iets", []),
    Case("a plural with an apostrophe", "alle auto's staan op de stoep", ["verkeer"]),
    Case("a short word with an apostrophe", "de oma's lachen", ["ouder-worden"]),
    Case("a phrase for its words", "dure boodschappen nekken ons", ["zorg-geld"]),
    Case(
      "a phrase of another theme", "een aansluiting op het warmtenet komt er pas later",
      ["klimaat-energie"]),
    Case("whose it is", "de bas van de snackbar dreunt door de muur", ["overlast"]),
    Case("of birds", "de gierzwaluwen nestelen weer onder de pannen", ["groen"]),
    Case("of being alone", "op haar verjaardag belt er niemand", ["eenzaam"]),
    Case("of debts", "aanmaningen belanden ongeopend in een la", ["zorg-geld"]),
    Case("of screens", "zonder smartphone sta je buitenspel", ["zorg-geld"]),
    Case("of heavy rain", "na elke stortbui loopt de straat onder", ["klimaat-energie"]),
    Case("of drugs", "er wordt openlijk gedeald", ["overlast"]),
    Case("of a club", "de fanfare zoekt een dirigent", ["ontmoeten"]),
    Case("a chat is no tree", "hij zat weer te bomen over de oorlog", []),
    Case("agreeing is no lighting", "daar zit geen licht tussen", []),
    Case("cattle in a saying", "altijd die oude koeien uit de sloot", []),
    Case("a worry is no care", "onze grootste zorg is de bocht bij de brug", ["verkeer"]),
    Case("a worry about something", "er is zorg over de oude lindes", ["groen"]),
    Case("care that is meant", "de zorg is voor velen te duur geworden", ["zorg-geld"]),
    Case("vans are no buses", "busjes van de aannemer", ["verkeer"]),
  ]

  @Test("are suggested by words", arguments: suggested)
  func isSuggested(_ example: Case<String, [String]>) {
    #expect(
      themes(conversation(body: "## Zorgen\n- \(example.input)"), .suggested) == example.expected)
  }

  @Test("of a signal are suggested only where the writer states none")
  func writerWins() {
    let body = "## Zorgen\n- het plantsoen is een jungle\n- laatste bus weg #bereikbaar"
    #expect(conversation(body: body).signals.map(\.themes) == [[], ["bereikbaar"]])
    #expect(
      conversation(body: "## Zorgen\n- het plantsoen is een jungle").signals.map(\.themes) == [
        ["groen"]
      ])
  }

  @Test("that nobody knows are kept")
  func isKept() {
    let note =
      "---\ngebied: west\ndatum: 2026-03-12\nthemas: [groen, paardrijden]\n---\n- a #ballonvaart"
    #expect(conversation(note).unknownThemes == ["paardrijden", "ballonvaart"])
    #expect(codes(note).filter { $0 == "unknown-theme" }.count == 2)
  }

  @Test("are not what a note's own tags say")
  func isNoTheme() {
    let note =
      "---\ngebied: west\ndatum: 2026-03-12\ntags: [gesprek, Lindehof, huiskamergesprek]\n---\n- a"
    #expect(conversation(note).unknownThemes == [])
  }
}
