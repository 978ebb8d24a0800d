import Calendar
import Notes
import TestMunicipality
import TestSupport
import Testing

@testable import Publication

@Suite("What residents may read")
struct ResidentsEditionTests {
  private static func note(
    _ date: String, kind: String = "koffie", residents: Int = 9, more: String = "", _ body: String
  ) -> String {
    """
    ---
    soort: \(kind)
    gebied: west
    buurt: Lindehof
    datum: \(date)
    aanwezig: { bewoners: \(residents) }
    \(more)
    ---
    \(body)
    """
  }

  private func area(_ notes: String...) throws -> PublishedArea {
    try #require(SmallMunicipality(notes).published().areas.first)
  }

  /// All text that an edition holds, as Swift writes it out.
  private func everything(in notes: [String], as edition: Edition = .residents) -> String {
    String(describing: SmallMunicipality(notes).traced(as: edition))
  }

  @Test("no line that its writer labelled with a sensitive theme, whatever it says")
  func sensitiveLabel() {
    let note = Self.note(
      "2026-03-12",
      "## Zorgen\n- Eenzaamheid: niet als probleem genoemd, maar ouderen zien weinig ooievaars #groen"
    )

    #expect(!everything(in: [note]).contains("ooievaars"))
    #expect(everything(in: [note], as: .internal).contains("ooievaars"))
  }

  @Test("nothing of a confidential talk, not even that there was one")
  func confidential() throws {
    let open = Self.note("2026-03-12", "## Zorgen\n- Het plantsoen is een jungle #groen")
    let secret = Self.note(
      "2026-04-20", kind: "wijkwandeling", more: "vertrouwelijk: ja",
      """
      ## Wat gaat goed
      - Zilverreiger in de sloot
      ## Zorgen
      - Kanariegele bestelbus #verkeer
      ## Vragen
      - Wanneer komt de olifant?
      ## Afspraken
      - [ ] Giraffe verven @gemeente
      ## Nog niet gesproken
      - flamingo's
      """)
    let text = everything(in: [open, secret])

    for word in ["Zilverreiger", "Kanariegele", "olifant", "Giraffe", "flamingo"] {
      #expect(!text.contains(word))
      #expect(everything(in: [open, secret], as: .internal).contains(word))
    }
    let area = try area(open, secret)
    #expect(area.listening.conversations == 1)
    #expect(area.listening.talks.count == 1)
    #expect(area.listening.kinds.map(\.kind) == [.coffee])
    #expect(area.listening.months.map(\.month.description) == ["2026-03-01"])
  }

  @Test("nothing of what the writer keeps out of the report")
  func withheld() {
    let note = Self.note(
      "2026-03-12",
      "## Zorgen\n- Het is donker #verlichting\n## Niet voor het verslag\n- Paarse regenjas\n")

    #expect(!everything(in: [note]).contains("Paarse"))
    #expect(everything(in: [note], as: .internal).contains("Paarse"))
  }

  @Test("nothing of a quotation but what else its sentence tells")
  func sayings() {
    let note = Self.note(
      "2026-03-12",
      """
      ## Wat gaat goed
      - 'Hier is het nooit stil' zei een vrouw bij de kassa
      - Het orkest oefent weer, 'eindelijk weer muziek' zei iemand
      """)
    let text = everything(in: [note])

    for word in ["stil", "kassa", "muziek"] { #expect(!text.contains(word)) }
    #expect(text.contains("orkest oefent weer"))
  }

  @Test("the month of a talk at somebody's home, and the day of others")
  func dates() throws {
    let area = try area(
      Self.note("2026-03-12", kind: "huiskamergesprek", "- Fijn hier"),
      Self.note("2026-04-14", kind: "koffie", "- Fijn hier"))

    #expect(area.listening.talks.map(\.isMonthOnly) == [true, false])
    #expect(area.listening.talks.map(\.date.description) == ["2026-03-01", "2026-04-14"])
  }

  @Test("no day of a talk at home, by a deadline, a result, a code or an answer")
  func derivedDays() throws {
    let home = Self.note(
      "2026-03-12", kind: "huiskamergesprek",
      """
      ## Afspraken
      - [ ] Bellen @gemeente (binnen 2 weken)
      - [ ] Planten @gemeente (voor 20 april 2026)
      - [x] Snoeien @gemeente (gedaan 12 maart 2026)

      Terugkoppeling: briefje, 12 maart 2026
      """)
    let area = try area(
      Self.note("2026-03-11", "- Fijn hier"), home, Self.note("2026-03-13", "- Fijn hier"))

    #expect(area.listening.talks.map(\.kind) == [.livingRoom, .coffee, .coffee])
    #expect(area.listening.talks.map(\.code) == [1, 2, 3])
    // Behind an agreement a code would tell what was said at that home.
    #expect(area.agreements.allSatisfy { $0.conversation == nil })
    let due = Dictionary(
      area.agreements.map { ($0.text, $0.due?.to?.description) }, uniquingKeysWith: { $1 })
    #expect(due["Bellen"] == "2026-03-31")
    #expect(due["Planten"] == "2026-04-20")
    #expect(area.agreements(.done).map(\.done) == [nil])
    #expect(!String(describing: area).contains("2026-03-12"))
  }

  @Test("a count of a theme only from two talks and five people on, and none of a single talk")
  func counts() throws {
    let body = "## Zorgen\n- Het plantsoen is een jungle #groen"
    let few = Self.note("2026-03-12", residents: 2, body)
    #expect(try area(Self.note("2026-03-12", body)).topics.isEmpty)
    #expect(try area(few, Self.note("2026-03-13", residents: 2, body)).topics.isEmpty)
    let counted = try area(Self.note("2026-03-12", body), Self.note("2026-03-13", body))
    #expect(counted.topics.map(\.id) == ["groen"])
    #expect(counted.topics.first?.conversations == 2)
    #expect(counted.topics.first?.before == nil)
  }

  @Test("of a sensitive theme nothing but a count, from three talks on")
  func sensitive() throws {
    let body = "## Zorgen\n- Niemand om mee te praten #eenzaam"
    let notes = ["2026-03-12", "2026-03-13", "2026-03-14"].map { Self.note($0, body) }

    #expect(!everything(in: notes).contains("Niemand om mee"))
    let two = try area(notes[0], notes[1])
    #expect(two.topics.isEmpty)
    #expect(two.alsoMentioned.isEmpty)
    #expect(try area(notes[0], notes[1], notes[2]).topics.map(\.conversations) == [3])
  }

  @Test("own words only with consent, and never from a talk with fewer than five")
  func quotes() throws {
    let body = "## Zorgen\n- \"als de school sluit is het dorp weg\" zegt een bewoner #jeugd"
    let consent = "citaten: zonder naam"

    #expect(everything(in: [Self.note("2026-03-12", more: consent, body)]).contains("dorp weg"))
    #expect(!everything(in: [Self.note("2026-03-12", body)]).contains("dorp weg"))
    let few = Self.note("2026-03-12", residents: 3, more: consent, body)
    #expect(!everything(in: [few]).contains("dorp weg"))
  }

  @Test("what an official promises in so many words, and not what a resident does")
  func promises() throws {
    let found = try area(
      Self.note(
        "2026-03-12",
        """
        ## Afspraken
        - "Ik zoek uit van wie de haag is." @gemeente
        - "Ik veeg voortaan het pleintje." @bewoners
        """))

    #expect(found.agreements.map(\.text).sorted() == ["Zoekt uit van wie de haag is.", "…"])
  }

  @Test("no way to a front door")
  func privatePlaces() throws {
    let text = everything(in: [
      Self.note(
        "2026-03-12",
        """
        ## Wat gaat goed
        - Gastvrouw wil vaker koffie schenken, mag ook bij haar
        ## Zorgen
        - Plantsoen achter hofje 3 en 4 is een jungle #groen
        ## Activiteiten
        - Koffie, elke vrijdag 10.00, bij gastvrouw thuis (openbaar)
        - Koffie, elke dinsdag 10.00, wijkgebouw (openbaar)
        ## Afspraken
        - [ ] Uitslag laten weten aan gastvrouw @gemeente
        """)
    ])

    for words in ["schenken", "hofje 3", "astvrouw", "vrijdag"] { #expect(!text.contains(words)) }
    #expect(text.contains("Plantsoen achter een hofje is een jungle"))
    #expect(text.contains("wijkgebouw"))
    #expect(text.contains("Uitslag laten weten aan bewoner"))
  }

  @Test("words that put nobody in a box")
  func neutralWords() {
    let text = everything(in: [
      Self.note("2026-03-12", "## Zorgen\n- Hangjongeren bij de school #jeugd")
    ])
    #expect(text.contains("Jongeren op straat bij de school"))
    #expect(!text.lowercased().contains("hangjongeren"))
  }

  @Test("no note, no line, and no account of who was where")
  func traces() {
    let note = Self.note("2026-03-12", "## Zorgen\n- Het is donker #verlichting")
    #expect(!everything(in: [note]).contains("gesprekken/1.md"))
    #expect(everything(in: [note], as: .internal).contains("gesprekken/1.md"))
  }

  @Test("that a date has passed")
  func overdue() throws {
    let area = try area(
      Self.note(
        "2026-03-12",
        "## Afspraken\n- [ ] Planning rondsturen @de-elzen (voor 1 april 2026)\n"
          + "- [x] Lamp maken @gemeente (gedaan 20 april 2026)"))
    #expect(area.agreements(.agreed).map(\.isOverdue) == [true])
    #expect(area.agreements(.done).map(\.isOverdue) == [false])
  }
}
