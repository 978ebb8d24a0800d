import TestSupport
import Testing

@testable import Notes

@Suite("Headings")
struct HeadingTests {
  static let synonyms: [Case<[String], String>] = [
    Case(
      "what goes well",
      [
        "Wat gaat goed", "Krachten", "Sterke punten", "Complimenten", "Trots op", "Mooi",
        "Wat gaat er goed?", "Pluspunten", "What goes well", "Strengths", "Waar bent u trots op?",
      ], "strength"),
    Case("treasures", ["Schatten", "Wat er al is", "Hidden treasures"], "strength"),
    Case(
      "wishes", ["Wensen", "Dromen", "Wat zou je willen", "Wensen/ideeen", "Wishes"], "wish"),
    Case("ideas", ["Ideeën", "Suggesties", "Ideas"], "idea"),
    Case(
      "concerns",
      [
        "Zorgen", "Knelpunten", "Wat speelt er", "Aandachtspunten", "Ergernissen",
        "Wat kan beter", "Waar maken mensen zich zorgen over?", "Concerns",
        "What could be better",
      ], "concern"),
    Case(
      "questions",
      ["Vragen", "Vragen die ik niet kon beantwoorden", "Open vragen", "Questions"], "question"),
    Case("background", ["Achtergrond", "Het verhaal achter het verhaal"], "background"),
    Case("repairs", ["Meldingen", "MOR-meldingen", "Repairs"], "repair"),
  ]

  @Test("open a section by many names", arguments: synonyms)
  func opens(_ example: Case<[String], String>) {
    for heading in example.input {
      let kinds = conversation(body: "## \(heading)\n- een ding").signals.map(\.kind.rawValue)
      #expect(kinds == [example.expected], "\(heading)")
    }
  }

  @Test("leave a question mark before a question out of it, under a heading too")
  func questionMarks() {
    for body in [
      "? wie knipt de heg", "VRAGEN\n? wie knipt de heg", "## Vragen\n? wie knipt de heg",
    ] {
      let signals = conversation(body: body).signals
      #expect(signals.map(\.text) == ["wie knipt de heg"], "\(body)")
      #expect(signals.map(\.kind) == [.question])
    }
  }

  @Test("leave a shouted line with a label of its own what it says")
  func shoutedLabels() {
    let note = conversation(
      body: """
        ZORGEN
        - DE LAAN IS DRUK

        INITIATIEF: BEWONERS WILLEN ZELF METEN
        LEERPUNT: EERST BELLEN
        NOG NIET GESPROKEN: CHAUFFEURS
        NIET VOOR HET VERSLAG: BLIJFT HIER
        TERUGKOPPELING: NIEUWSBRIEF, 28 MEI 2026
        """)

    #expect(note.initiatives.map(\.text) == ["BEWONERS WILLEN ZELF METEN"])
    #expect(note.lessons == ["EERST BELLEN"])
    #expect(note.notReached == ["CHAUFFEURS"])
    #expect(note.withheld.count == 1)
    #expect(note.feedback?.channel == "nieuwsbrief")
  }

  static let slips = [
    Case("a letter too many", "## Zorgenn\n- een ding", ["concern: een ding"]),
    Case("two letters swapped", "Wat gaat geod\n- een ding", ["strength: een ding"]),
    Case("another word", "## Mensen\n- een ding", ["background: een ding"]),
    Case("a word in a sentence", "Zorgenn om het plein.", ["concern: Zorgenn om het plein."]),
  ]

  @Test("are understood with a slip of the pen", arguments: slips)
  func understandsSlips(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).saidLines == example.expected)
  }

  @Test("keep a line out of the report in spite of a slip")
  func withholdsInSpiteOfSlip() {
    let found = conversation(body: "## Niet voor het verlsag\n- een ding")
    #expect(found.withheld.map(\.text) == ["een ding"])
    #expect(found.signals.isEmpty)
  }

  static let unknown = [
    Case(
      "end what a plain heading opened", "Wat gaat goed\n- fijn\n\nWoar is ’t mis\n- de bus",
      ["strength: fijn", "background: de bus"]),
    Case(
      "part a list of agreements by who does it", "Afspraken\n- bellen\n\nGemeente\n- schrijven",
      ["bellen | agreed", "schrijven | agreed | #gemeente"]),
    Case(
      "part a list of agreements by their status",
      "Afspraken\n- bellen\n\nNog niet gestart\n- schrijven",
      ["bellen | agreed", "schrijven | agreed"]),
    Case(
      "never open what stays out", "Niet voor het verslag\n- stil\n\nAnders\n- ook stil",
      ["intern: stil", "intern: Anders", "intern: ook stil"]),
  ]

  @Test("that nobody knows", arguments: unknown)
  func unknownPlain(_ example: Case<String, [String]>) {
    let found = conversation(body: example.input)
    #expect(
      found.saidLines + found.agreedLines + found.withheld.map { "intern: \($0.text)" }
        == example.expected)
  }

  static let agreementHeadings = [
    "Afspraken", "Acties", "Actiepunten", "Afgesproken", "To do", "Vervolg", "Gemaakte afspraken",
    "Wie doet wat", "Wat hebben we afgesproken?", "Stand van zaken", "Regelen", "Agreements",
    "Next steps", "Hoe staat het ervoor?", "Hoe staat het nu ermee", "Wat is daarvan gekomen",
    "Wat er terechtgekomen is", "Hoe ver is het", "Where we stand", "What became of it",
  ]

  @Test("open the agreements by many names", arguments: agreementHeadings)
  func opensAgreements(_ heading: String) {
    let found = conversation(body: "## \(heading)\n- iets doen").agreedLines
    #expect(found == ["iets doen | agreed"])
  }

  static let statusHeadings = [
    Case("not done", "Niet doen", "dropped"), Case("not promised", "Niet toegezegd", "dropped"),
    Case("no promise", "Geen toezegging", "dropped"), Case("wish list", "Wensenlijst", "wishlist"),
    Case("done", "Afgerond", "done"), Case("English", "Wish list", "wishlist"),
  ]

  @Test("give agreements a status", arguments: statusHeadings)
  func givesStatus(_ example: Case<String, String>) {
    let found = conversation(body: "## \(example.input)\n- bankje").agreements
    #expect(found.map(\.status.rawValue) == [example.expected])
  }

  static let forms = [
    Case("with number signs", "## Zorgen\n- a"),
    Case("with the space forgotten", "##Zorgen\n- a"),
    Case("bold", "**Zorgen**\n- a"),
    Case("bold with a colon", "**Zorgen:**\n- a"),
    Case("underlined by bold marks", "__Zorgen__\n- a"),
    Case("bold within a heading", "## **Zorgen**\n- a"),
    Case("underlined with equals signs", "Zorgen\n======\n- a"),
    Case("underlined with dashes", "Zorgen\n------\n- a"),
    Case("in capitals", "ZORGEN\n- a"),
    Case("a plain line", "Zorgen\n- a"),
    Case("a plain line with a colon", "Zorgen:\n- a"),
    Case("a plain line above an empty one", "Zorgen\n\n- a"),
    Case("numbered", "## 2. Zorgen\n- a"),
    Case("numbered as Word does", "2. Zorgen\n- a"),
    Case("numbered above a numbered list", "2. Zorgen\n1. a"),
    Case("a callout", "> [!warning] Zorgen\n> - a"),
    Case("a label", "Zorgen: a"),
    Case("with an emoji", "## 😟 Zorgen\n- a"),
  ]

  @Test("are marked in many ways", arguments: forms)
  func isHeading(_ example: Case<String, Void>) {
    #expect(conversation(body: example.input).saidLines == ["concern: a"])
  }

  @Test("are signs alone in a run of lines, where there are several of them")
  func signs() {
    let found = conversation(body: "👍\nde gymles\n👎\nde sloot\n🤝\ngemeente: hek maken")
    #expect(found.saidLines == ["strength: de gymles", "concern: de sloot"])
    #expect(found.agreements.map(\.text) == ["hek maken"])
    let answered = conversation(body: "## Zorgen\nde sloot\n👍\nde stoep")
    #expect(answered.signals.map(\.kind).allSatisfy { $0 == .concern })
  }

  @Test("name a theme for what stands under them")
  func namesTheme() {
    let found = conversation(body: "## Zorgen\n### Groen\n- a\n### Parkeren\n- b")
    #expect(found.signals.map(\.themes) == [["groen"], ["verkeer"]])
    #expect(found.themes.map(\.source) == [.stated, .stated])
  }

  @Test("end what a callout opened")
  func endsCallout() {
    let found = conversation(body: "## Zorgen\n> [!success] Krachten\n> - a\n\n- b")
    #expect(found.saidLines == ["strength: a", "concern: b"])
  }

  @Test("are no words at the end of a plain list")
  func isNoHeading() {
    let found = conversation(body: "Goed\nKoffie\nSfeer\n\nNiet goed\nDonker bij het fietspad")
    #expect(
      found.saidLines == [
        "strength: Koffie", "strength: Sfeer", "concern: Donker bij het fietspad",
      ])
  }

  @Test("number a list anew, and are no item of it")
  func numbersAnew() {
    let body = """
      1. Goed
      - a
      2. Afspraken
      1. bank verven
      2. hek maken
      """
    let found = conversation(body: body)
    #expect(found.saidLines == ["strength: a"])
    #expect(found.agreedLines == ["bank verven | agreed", "hek maken | agreed"])
  }
}

extension Case where Expected == Void {
  init(_ description: String, _ input: Input) { self.init(description, input, ()) }
}
