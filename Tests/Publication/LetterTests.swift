import Calendar
import Diagnostics
import Notes
import Opgave
import TestMunicipality
import TestSupport
import Testing

@testable import Publication

@Suite("What a letter may tell")
struct LetterTests {
  private static func note(
    _ date: String, kind: String = "koffie", residents: String? = "9", more: String = "",
    _ body: String
  ) -> String {
    """
    ---
    soort: \(kind)
    gebied: west
    buurt: Lindehof
    datum: \(date)
    \(residents.map { "aanwezig: { bewoners: \($0) }" } ?? "")
    \(more)
    ---
    \(body)
    """
  }

  @Test("what was said, strengths apart, and where the letter tells what became of it")
  func said() throws {
    let letter = try #require(
      SmallMunicipality([
        Self.note(
          "2026-03-12",
          """
          ## Wat gaat goed
          - Fijn hier
          ## Zorgen
          - De lamp bij de brug is stuk #verlichting
          - De sloot stinkt #groen
          ## Wensen
          - Een bankje
          ## Afspraken
          - [x] Lamp bij de brug vervangen @gemeente #verlichting (gedaan 20 maart 2026)
          - bankje -> wensenlijst
          """)
      ]).letter(about: 1))

    #expect(letter.strengths.map(\.text) == ["Fijn hier"])
    #expect(letter.matters.map(\.outcome) == [.done, nil, .wished])
    #expect(letter.done.map(\.agreement.done?.description) == ["2026-03-20"])
    #expect(letter.wishes.map(\.text) == ["Bankje"])
    #expect(letter.subject.isOneTalk && letter.subject.talks.map(\.code) == [1])
  }

  @Test("an agreement that later notes moved on, in the words of the talk and as it stands now")
  func movedOn() throws {
    let municipality = SmallMunicipality([
      Self.note("2026-02-12", "## Afspraken\n- [ ] Heg terugzetten @gemeente ^heg\n"),
      Self.note(
        "2026-04-14", "## Afspraken\n- [/] wacht op de aannemer ^heg\n- [ ] Brug verven @gemeente"),
      Self.note(
        "2026-06-14", "## Afspraken\n- [x] De heg is klaar ^heg (gedaan 2 juni 2026)\n"),
    ])

    let first = try #require(municipality.letter(about: 1))
    #expect(first.done.map(\.agreement.text) == ["Heg terugzetten"])
    #expect(first.done.map(\.agreement.done?.description) == ["2026-06-02"])
    #expect(first.open.isEmpty)
    let second = try #require(municipality.letter(about: 2))
    #expect(second.open.map(\.agreement.text) == ["Brug verven"])
    #expect(second.done.count == 1)
  }

  @Test("where things stood on the reference date, and since which month")
  func standing() throws {
    let letter = try #require(
      SmallMunicipality([
        Self.note("2026-02-12", "## Afspraken\n- [ ] Heg terugzetten @gemeente ^heg\n"),
        Self.note("2026-04-14", "## Afspraken\n- wacht op de aannemer ^heg\n"),
        Self.note("2026-08-14", "## Afspraken\n- [x] klaar ^heg (gedaan 2 augustus 2026)\n"),
      ]).letter(about: 1))

    #expect(letter.done.isEmpty)
    #expect(letter.open.map(\.agreement.state) == [.waiting])
    #expect(letter.open.map(\.month?.description) == ["2026-04-01"])
  }

  @Test("an agreement of another area that was moved on here")
  func otherArea() throws {
    var municipality = SmallMunicipality([
      "---\nsoort: koffie\ngebied: noord\ndatum: 2026-02-12\naanwezig: 9 bewoners\n---\n"
        + "## Afspraken\n- [ ] Bus laten rijden @gemeente ^bus\n",
      Self.note("2026-04-14", "## Afspraken\n- [/] de bus rijdt op proef ^bus\n"),
    ])
    municipality.settings = """
      gemeente: Elzenveld
      gebieden:
        west: { naam: Elzenveld-West, buurten: [{ naam: Lindehof }] }
        noord: { naam: Elzenveld-Noord }
      """

    let letter = try #require(municipality.letter(about: 2))

    #expect(letter.open.map(\.agreement.state) == [.running])
  }

  @Test("a question with its answer, with from whom it is to come, or with neither")
  func questions() throws {
    let letter = try #require(
      SmallMunicipality([
        Self.note(
          "2026-03-12",
          """
          ## Vragen
          - Komt er een halte? Antwoord: ja, in mei.
          - Mag de heg lager? @gemeente
          - Wie heeft de sleutel?
          """)
      ]).letter(about: 1))

    #expect(
      letter.questions.map(\.statement.text) == [
        "Komt er een halte?", "Mag de heg lager?", "Wie heeft de sleutel?",
      ])
    #expect(letter.questions.map(\.answer) == ["Ja, in mei.", nil, nil])
    #expect(letter.questions.map { $0.addressee != nil } == [false, true, false])
  }

  @Test("nothing that was said where fewer than five people were there, or nobody knows")
  func few() throws {
    let body = "## Zorgen\n- De sloot stinkt\n## Afspraken\n- [ ] Sloot baggeren @gemeente\n"
    for residents in ["3", nil] {
      let letter = try #require(
        SmallMunicipality([Self.note("2026-03-12", residents: residents, body)]).letter(about: 1))
      #expect(letter.isAboutFew)
      #expect(letter.matters.isEmpty)
      #expect(letter.open.count == 1)
    }
    // Together they are enough.
    let both = SmallMunicipality([
      Self.note("2026-03-12", residents: "3", body), Self.note("2026-03-20", residents: "3", body),
    ])
    #expect(try #require(both.letter()).isAboutFew == false)
  }

  @Test("a sensitive subject only about an area, from three talks on")
  func sensitive() throws {
    let notes = [
      ("2026-03-12", "Schuldhulp bespreken", "Hek verven"),
      ("2026-03-13", "Spreekuur over geld houden", "Goot legen"),
      ("2026-03-14", "Brief over toeslagen sturen", "Bank plaatsen"),
    ].map { day, sensitive, other in
      Self.note(
        day,
        "## Afspraken\n- [ ] \(sensitive) @welzijn #geldzorgen\n- [ ] \(other) @gemeente")
    }
    let municipality = SmallMunicipality(notes)

    #expect(try #require(municipality.letter(about: 1)).open.count == 1)
    #expect(try #require(municipality.letter(neighbourhood: "Lindehof")).open.count == 3)
    #expect(try #require(municipality.letter()).open.count == 6)
    #expect(try #require(SmallMunicipality(Array(notes.prefix(2))).letter()).open.count == 2)
  }

  @Test("the month of a talk at somebody's home, and no day that gives it away")
  func days() throws {
    let letter = try #require(
      SmallMunicipality([
        Self.note(
          "2026-03-12", kind: "huiskamergesprek",
          """
          ## Zorgen
          - Het plantsoen achter hofje 3 is een jungle
          ## Afspraken
          - [x] Snoeien @gemeente (gedaan 12 maart 2026)
          - [ ] Bellen @gemeente (binnen 2 weken)

          Terugkoppeling: briefje, 12 maart 2026
          """)
      ]).letter(about: 1))

    let text = String(describing: letter)
    #expect(!text.contains("2026-03-12") && !text.contains("day: 12"))
    #expect(!text.contains("hofje 3"))
    #expect(letter.subject.talks.map(\.isMonthOnly) == [true])
    #expect(letter.done.map(\.month?.description) == ["2026-03-01"])
  }

  @Test("nothing of a confidential talk, nor of what is kept out or was never for others")
  func markers() throws {
    let open = Self.note(
      "2026-03-12",
      """
      ## Wat gaat goed
      - Gastvrouw schenkt Paars bij haar thuis
      - Fijn hier
      ## Zorgen
      - "Blauw vind ik het allerergste hier" zegt iemand
      - Niemand om mee te praten in Groenland #eenzaam
      ## Afspraken
      - [ ] Heg terugzetten @gemeente ^heg
      - [ ] Lamp maken @gemeente ^lamp
      ## Achtergrond
      - Oranje verhaal
      ## Leerpunten
      - Bruine les
      ## Niet voor het verslag
      - Grijze ruzie
      """)
    let secret = Self.note(
      "2026-04-20", more: "vertrouwelijk: ja",
      "## Zorgen\n- Kanariegele bestelbus\n## Afspraken\n- [x] Zwarte heg ^heg (gedaan 1 mei 2026)")
    let municipality = SmallMunicipality([open, secret])

    #expect(municipality.letter(about: 2) == nil)
    for letter in [municipality.letter(about: 1), municipality.letter()] {
      let text = String(describing: try #require(letter))
      #expect(text.contains("Fijn hier") && text.contains("Lamp maken"))
      for marker in [
        "Paars", "Blauw", "Groenland", "Oranje", "Bruine", "Grijze", "Kanarie", "Zwarte",
        "gesprekken/",
      ] {
        #expect(!text.contains(marker), "\(marker)")
      }
      // It is as if the confidential talk had never been.
      #expect(try #require(letter).done.isEmpty)
      #expect(
        letter
          == (letter?.subject.isOneTalk == true
            ? SmallMunicipality([open]).letter(about: 1) : SmallMunicipality([open]).letter()))
    }
  }

  @Test("the conversation that goes by its number in the report")
  func codes() throws {
    let document = SmallMunicipality([
      Self.note("2026-03-11", "- Fijn hier"),
      Self.note("2026-03-12", kind: "huiskamergesprek", "- Mooi hier"),
    ]).document()

    // By its month alone, the talk at home stands first.
    let first = try #require(LetterSelection(code: 1, area: "west", in: document))
    let letter = try #require(LetterPublisher.publish(document, first, in: .dutch))

    #expect(letter.subject.talks.map(\.kind) == [.livingRoom])
    #expect(first.fileName == "west-1")
    #expect(LetterSelection(code: 3, area: "west", in: document) == nil)
    #expect(LetterSelection(code: 1, area: "oost", in: document) == nil)
  }

  @Test("a neighbourhood and a period, or no letter where nobody talked")
  func scope() throws {
    let municipality = SmallMunicipality([
      Self.note("2026-03-12", "## Wat gaat goed\n- Mooi hier"),
      Self.note("2026-04-12", "## Wat gaat goed\n- Fijn hier"),
      Self.note("2026-08-12", "## Wat gaat goed\n- Nog niet geweest"),
    ])

    #expect(municipality.letter(neighbourhood: "Wissel") == nil)
    #expect(municipality.letter(period: "2025") == nil)
    let april = try #require(municipality.letter(neighbourhood: "Lindehof", period: "2026-04"))
    #expect(april.strengths.map(\.text) == ["Fijn hier"])
    // The newest talk first, and none from after the reference date.
    #expect(
      try #require(municipality.letter()).strengths.map(\.text) == ["Fijn hier", "Mooi hier"])
  }
}
