import Diagnostics
import Municipality
import Notes
import Opgave
import Source
import TestSupport
import Testing

@Suite("Reading agreed texts")
struct AgreedTextReaderTests {
  private func read(
    _ text: String, path: String = "opgaven/west.md", _ municipality: Municipality = .elzenveld
  ) -> AgreedTextReading {
    AgreedTextReader.read(SourceFile(path: path, text: text), Gazetteer(municipality))
  }

  @Test("reads the area, the day, the summary and the headlines", arguments: ["\n", "\r\n"])
  func whole(lineBreak: String) {
    let text = """
      ---
      gebied: ganzeveen
      vastgesteld: 2026-05-20
      ---
      # Wijkopgave Ganzeveen

      ## In het kort

      Het dorp draait op vrijwilligers.

      ## Samen het groen bijhouden
      thema: groen, wonen

      ### Wat horen we?
      Mensen zijn *trots*.

      ```
      ## geen kop
      ```
      ## Achtergrond ##

      thema's zijn er niet.
      """
    let reading = read(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: lineBreak))
    let body = [
      "### Wat horen we?", "Mensen zijn *trots*.", "", "```", "## geen kop", "```",
    ]
    #expect(reading.area == "ganzeveen")
    #expect(reading.diagnostics.isEmpty)
    #expect(
      withoutLines(reading.text)
        == AgreedText(
          agreedOn: "2026-05-20",
          summary: "Het dorp draait op vrijwilligers.",
          headlines: [
            .init(
              title: "Samen het groen bijhouden", themes: ["groen", "wonen"],
              body: body.joined(separator: lineBreak)),
            .init(title: "Achtergrond", body: "thema's zijn er niet."),
          ]))
  }

  @Test("leaves comments out, and shows code")
  func comments() {
    let reading = read(
      """
      ---
      gebied: ganzeveen
      ---
      Het dorp <!-- navragen --> leeft.
      %%
      ## Intern
      %%

      ## Groen
      <!-- nog niet
      openbaar

      ````
      ## geen kop
      ```
      ````
      Zie [het plan][1].

      [1]: https://elzenveld.example/plan
      ~~~
      """)

    #expect(reading.text.summary == "Het dorp                   leeft.")
    #expect(reading.text.headlines.map(\.title) == ["Groen"])
    #expect(
      reading.text.headlines.map(\.body) == [
        "````\n## geen kop\n```\n````\nZie [het plan][1].\n\n[1]: https://elzenveld.example/plan"
      ])
    #expect(reading.diagnostics.map(\.code) == ["unclosed-comment", "unclosed-code-block"])
  }

  @Test("takes the area from the name of the file when the text names none")
  func areaFromName() {
    let reading = read("Gewoon een tekst.\n", path: "opgaven/Elzenveld-West.md")
    #expect(reading.area == "west")
    #expect(withoutLines(reading.text) == AgreedText(summary: "Gewoon een tekst."))
    #expect(read("", path: "opgaven/Oost.md", Municipality()).area == "Oost")
  }

  @Test("joins what stands before the first heading with the summary")
  func opening() {
    let reading = read("# Titel\nVooraf.\n\n## Samenvatting\nKort.\n")
    #expect(reading.text.without(items: []).summary == "Vooraf.\n\nKort.")
  }

  private func withoutLines(_ text: AgreedText) -> AgreedText {
    var text = text
    text.summaryLine = 1
    for index in text.headlines.indices {
      (text.headlines[index].line, text.headlines[index].bodyLine) = (1, 1)
    }
    return text
  }

  static let keptOut = [
    Case("a chapter", "## Stoepen\nS\n\n## Niet voor het verslag\nX\n", "Stoepen S"),
    Case(
      "a deeper heading with what is under it",
      "## Stoepen\nS\n### Intern\nX\n#### Y\nX\n### Wie\nW\n", "Stoepen S ### Wie W"),
    Case("a paragraph", "## Stoepen\nS\n\nX (vertrouwelijk)\n\nW\n", "Stoepen S W"),
    Case("an item", "## Stoepen\n- S\n- X, dat blijft onder ons\n- W\n", "Stoepen - S - W"),
    Case("what stands above a line", "## Stoepen\nS\n\nX\n\n(niet publiceren)\n", "Stoepen S"),
    Case("the rest", "## Stoepen\nS\n\nDe rest is vertrouwelijk.\n\nX\n\n## Y\nX\n", "Stoepen S"),
    Case("all of it, by its head", "---\ngebied: west\nopenbaar: nee\n---\n## X\nX\n", ""),
    Case("all of it, by a sentence", "Dit document is vertrouwelijk.\n\n## X\nX\n", ""),
  ]

  @Test("keeps inside what it says is not for others", arguments: keptOut)
  func keepsOut(_ example: Case<String, String>) {
    let text = read(example.input, path: "opgaven/Elzenveld-West.md").text.without(items: [])
    let shown = ([text.summary] + text.headlines.flatMap { [$0.title, $0.body] }).compactMap(\.self)
    let words = shown.joined(separator: " ").split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ") == example.expected)
    #expect(text.withheld.contains { $0.text.contains("X") })
  }

  @Test("finds each paragraph again by the line it begins on")
  func items() {
    let reading = read(
      "Vooraf.\n\n## Samenvatting\nKort.\n\n## Stoepen\n- een\n  en meer\n- twee\n",
      path: "opgaven/Elzenveld-West.md")
    #expect(reading.items == [1...1, 3...3, 4...4, 6...6, 7...8, 9...9])
    #expect(reading.text.without(items: [4]).summary == "Vooraf.")
    #expect(reading.text.without(items: [7]).headlines.map(\.body) == ["- twee"])
    #expect(reading.text.without(items: [6]).headlines.isEmpty)
  }

  @Test("keeps the words of a day that it cannot read")
  func agreedOn() {
    let reading = read("---\ngebied: west\nvastgesteld: na de zomer\n---\n")
    #expect(reading.text.agreedOn == "na de zomer")
  }

  private static let withMarks = """
    ---
    gebied: west
    vastgesteld: 2026-05-20
    ---
    ## Rustiger rijden
    thema: wonen

    ### Wat doet de gemeente?
    Het plein krijgt ^een nieuwe bank.

    - [/] Planning rondsturen @de-elzen ^planning (voor 1 juli)
    - [ ] Zonder merk
    1. ^drempel: gaat niet door, want de bus kan er niet langs
    """

  @Test("reads the items with a mark as agreements, and prints them without it")
  func marks() throws {
    let text = read(Self.withMarks).text

    #expect(text.agreements.map(\.id) == ["planning", "drempel"])
    #expect(text.agreements.map(\.line) == [11, 13])
    #expect(text.agreements.map(\.status) == [.running, .dropped])
    #expect(text.agreements.first?.due?.to == day("2026-07-01"))
    #expect(
      text.headlines.first?.body == """
        ### Wat doet de gemeente?
        Het plein krijgt ^een nieuwe bank.

        - Planning rondsturen @de-elzen (voor 1 juli)
        - [ ] Zonder merk
        1. gaat niet door, want de bus kan er niet langs
        """)
  }

  @Test("moves an agreement on, on the day of the text, and counts as no conversation")
  func register() throws {
    var text = read(Self.withMarks).text
    text.note = "opgaven/west.md"
    var aggregator = Aggregator(
      Gazetteer(.elzenveld), period: nil, referenceDate: day("2026-07-01"))
    aggregator.add(text, area: "west")
    aggregator.add(.sample { $0.agreements = [.sample(), .sample("later")] })
    aggregator.add(
      .sample("later.md") {
        $0.date = day("2026-06-04")
        $0.agreements = [.sample("planning", .done)]
      })

    let west = aggregator.finish().document["west"]
    let planning = try #require(west.agreements.first { $0.id == "planning" })

    #expect(west.conversations == 2)
    #expect(
      planning.history.map(\.origin.note) == ["gesprekken/a.md", "opgaven/west.md", "later.md"])
    #expect(planning.standing(on: day("2026-05-31"))?.status == .running)
    #expect(planning.status == .done)
    #expect(west.agreements.contains { $0.id == "drempel" && $0.status == .dropped })
  }

  struct Wrong: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let code: String
    let marked: String
  }

  @Test(
    "says what it does not know, and where",
    arguments: [
      Wrong(
        testDescription: "a theme", text: "## Groen\nthema: groen, geluk\n",
        code: "unknown-theme", marked: "geluk"),
      Wrong(
        testDescription: "an area", text: "---\ngebied: oost\n---\n", code: "unknown-area",
        marked: "oost"),
      Wrong(
        testDescription: "more headlines than the municipality wants",
        text: "## A\n## B\n## C\n## D\n", code: "too-many-headlines", marked: ""),
    ])
  func diagnostics(wrong: Wrong) {
    let file = SourceFile(path: "opgaven/west.md", text: wrong.text)
    let reading = AgreedTextReader.read(file, Gazetteer(.elzenveld))
    #expect(reading.diagnostics.map(\.code.description) == [wrong.code])
    #expect(reading.diagnostics.map { file.text($0.range) } == [wrong.marked])
  }
}
