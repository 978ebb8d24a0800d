import Diagnostics
import Dutch
import Municipality
import Notes
import Opgave
import Source
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
      reading.text
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
    #expect(reading.text == AgreedText(summary: "Gewoon een tekst."))
    #expect(read("", path: "opgaven/Oost.md", Municipality()).area == "Oost")
  }

  @Test("joins what stands before the first heading with the summary")
  func opening() {
    let reading = read("# Titel\nVooraf.\n\n## Samenvatting\nKort.\n")
    #expect(reading.text.summary == "Vooraf.\n\nKort.")
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
