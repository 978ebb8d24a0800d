import TestSupport
import Testing

@testable import Notes

@Suite("What people said")
struct SignalTests {
  static let labels = [
    Case("a question", "Vraag: mag dat?", "question: mag dat?"),
    Case("a question to somebody", "Vraag aan gemeente: mag dat?", "question: mag dat?"),
    Case("a wish", "Wens: een bankje", "wish: een bankje"),
    Case("a concern", "Zorg: het is donker", "concern: het is donker"),
    Case("an idea", "Idee: moestuin", "idea: moestuin"),
    Case("a compliment", "Compliment: mooie hof", "strength: mooie hof"),
    Case("a treasure", "Schat: kantine staat leeg", "strength: kantine staat leeg"),
    Case("the story behind it", "Achtergrond: oude ruzie", "background: oude ruzie"),
    Case("a loose repair", "Melding: losse tegel", "repair: losse tegel"),
    Case("a tag", "- losse tegel #melding", "repair: losse tegel"),
    Case("a question mark", "- mag dat?", "question: mag dat?"),
    Case("a question mark first", "? komt er een zebra", "question: komt er een zebra"),
    Case(
      "a question told", "- bewoner vraagt wanneer de lift komt",
      "question: bewoner vraagt wanneer de lift komt"),
    Case("words of praise", "- heel blij met de bankjes", "strength: heel blij met de bankjes"),
    Case(
      "words of wish", "- bewoners willen graag een bijenveld",
      "wish: bewoners willen graag een bijenveld"),
    Case("words of concern", "- last van scooters", "concern: last van scooters"),
    Case("none of these", "- er waren koekjes", "background: er waren koekjes"),
  ]

  @Test("has a kind by its label, tag or words under no heading", arguments: labels)
  func hasKind(_ example: Case<String, String>) {
    #expect(conversation(body: example.input).saidLines == [example.expected])
  }

  @Test("is not how many there were, before anything was said")
  func counted() {
    let told = conversation(
      body: "11 man, waarvan 3 nieuw, de beheerder schoof aan\n\nWe zijn blij met de fontein")
    #expect(told.saidLines.first == "background: 11 man, waarvan 3 nieuw, de beheerder schoof aan")
    let said = conversation(body: "9 bewoners zijn heel blij met de fontein")
    #expect(said.saidLines == ["strength: 9 bewoners zijn heel blij met de fontein"])
  }

  @Test("is good or bad by the sign before it, where both signs are used")
  func hasSign() {
    let found = conversation(body: "+ leuke speeltuin\n- poep op de stoep\n+ fijne buren")
    #expect(
      found.saidLines == [
        "strength: leuke speeltuin", "concern: poep op de stoep", "strength: fijne buren",
      ])
    let dashes = conversation(body: "- er waren koekjes\n- er was thee")
    #expect(dashes.signals.map(\.kind) == [.background, .background])
  }

  static let praise: [Case<String, Signal.Kind>] = [
    Case("not so bad", "Zwerfvuil: valt mee sinds de actie", .strength),
    Case("over", "Vuurwerk is over", .strength),
    Case("solved", "Parkeren is opgelost", .strength),
    Case("far less", "Overlast is veel minder geworden", .strength),
    Case("no problem", "Parkeren is geen probleem", .strength),
    Case("not solved", "Parkeren is niet opgelost", .concern),
    Case("not content", "Niet tevreden over het groen", .concern),
    Case("taken back", "Zwerfvuil valt mee, maar bij de flat is het erg", .concern),
    Case("not brought up", "Eenzaamheid: niet genoemd", .background),
    Case(
      "not brought up as such, but",
      "Eenzaamheid: niet als probleem genoemd maar ouderen komen weinig buiten",
      .concern),
  ]

  @Test("is no concern when it is praise", arguments: praise)
  func isPraise(_ example: Case<String, Signal.Kind>) {
    #expect(
      conversation(body: "## Zorgen\n- \(example.input)").signals.map(\.kind) == [example.expected])
  }

  static let assets: [Case<String, Asset?>] = [
    Case("a place", "- kantine staat 10 maanden leeg #schat", .places),
    Case("named in the tag", "- de haag #schat:openbare-ruimte", .publicSpace),
    Case("people", "- Een buurman repareert fietsen voor de hele hof", .people),
    Case("an activity", "- Burendag was top", .activities),
    Case("things", "- er is een leen-gereedschapskist #schat/spullen", .things),
    Case("no treasure", "- het is hier rustig", nil),
    Case("a compound of a kind", "- de zangvereniging repeteert weer", .organisations),
    Case("a room in a compound", "- in de gymzaal is op dinsdag plek", .places),
    Case("two kinds, of which a place goes first", "- de kookclub mag in de kerkzaal", .places),
  ]

  @Test("may be a treasure", arguments: assets)
  func isAsset(_ example: Case<String, Asset?>) {
    #expect(
      conversation(body: "## Krachten\n\(example.input)").signals.map(\.asset) == [example.expected]
    )
  }

  static let quotes = [
    Case("curly", "- “Niemand belt terug”", true), Case("low", "- „Niemand belt terug”", true),
    Case("straight", "- \"Niemand belt terug\"", true),
    Case("an apostrophe", "- 's avonds is het 's zomers vol", false),
    Case("none", "- niemand belt terug", false),
  ]

  @Test("may be quoted when it is a quotation and somebody agreed", arguments: quotes)
  func isQuotable(_ example: Case<String, Bool>) {
    func quotable(_ consent: String) -> [Bool] {
      conversation(
        "---\ngebied: west\ndatum: 2026-03-12\ncitaten: \(consent)\n---\n## Zorgen\n\(example.input)"
      )
      .signals.map(\.quotable)
    }
    #expect(quotable("zonder naam") == [example.expected])
    #expect(quotable("ja") == [example.expected])
    #expect(quotable("nee") == [false])
  }

  @Test("goes on in the next line when that is wrapped")
  func goesOn() {
    let body = """
      ## Zorgen
      - Er wordt op de laan langs het spoor de hele dag te hard gereden
        en dat is gevaarlijk
      - Het is donker
      """
    #expect(
      conversation(body: body).saidLines == [
        "concern: Er wordt op de laan langs het spoor de hele dag te hard gereden en dat is gevaarlijk",
        "concern: Het is donker",
      ])
  }

  @Test("asks somebody between brackets")
  func asksBetweenBrackets() {
    let found = conversation(body: "- mag de brug dicht? (De Elzen)\n- mag dat? (eigenlijk niet)")
    #expect(found.signals.map(\.addressee) == ["De Elzen", nil])
    #expect(found.saidLines.first == "question: mag de brug dicht?")
  }

  @Test("has its kind as a field of its own line")
  func kindAsField() {
    #expect(
      conversation(body: "- zorg:: de stoep is scheef").saidLines == ["concern: de stoep is scheef"]
    )
  }

  @Test("asks somebody")
  func asksSomebody() {
    let found = conversation(body: "## Vragen\n- Hoort de berm bij de gemeente? @gemeente")
    #expect(found.signals.map(\.addressee) == ["gemeente"])
    #expect(found.saidLines == ["question: Hoort de berm bij de gemeente?"])
  }

  @Test("is no strength where a sentence among strengths takes it out")
  func isTakenOut() {
    let found = conversation(
      body: "## Wat gaat goed\n- zwerfvuil valt mee. hondenpoep niet: het pad ligt vol")
    #expect(found.signals.map(\.kind) == [.strength, .concern])
  }

  @Test("is told by the name that somebody gives it, under a heading of two kinds")
  func isNamed() {
    let found = conversation(
      body: "## Tips / zorgen\n- onze grootste zorg is het verkeer\n- zet een bord bij de bocht")
    #expect(found.signals.map(\.kind) == [.concern, .idea])
  }
}
