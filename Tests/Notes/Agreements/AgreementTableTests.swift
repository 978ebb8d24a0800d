import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("Tables")
struct AgreementTableTests {
  static let tables = [
    Case(
      "of agreements",
      """
      | Wat | Wie | Wanneer |
      |---|---|---|
      | hek maken | De Elzen | voor 1 april |
      | bankje | gemeente | |
      """,
      ["hek maken | De Elzen | voor 1 april (..2026-04-01) | agreed", "bankje | gemeente | agreed"]),
    Case(
      "with other names in another order",
      """
      | Nr | Verantwoordelijke | Actiepunt | Gereed | Stand |
      |:--|:-:|---|---|--:|
      | 1 | @welzijn met @bieb | inloop starten | week 18 | loopt |
      | 2 | n.t.b. | lamp maken | ? | wacht op onderdeel |
      """,
      [
        "inloop starten | Welzijn Elzenveld | met Bibliotheek | week 18 (2026-04-27..2026-05-03) | running | #ontmoeten",
        "lamp maken | waiting | reden: wacht op onderdeel | #verlichting",
      ]),
    Case(
      "in English",
      """
      | Action | Owner | Due | Status |
      |---|---|---|---|
      | mend the fence | De Elzen | by 1 April | done |
      """,
      ["mend the fence | De Elzen | by 1 April (..2026-04-01) | done"]),
    Case(
      "without outer bars",
      """
      Actie | Wie | Wanneer
      --- | --- | ---
      hek maken | gemeente | Q2
      """,
      ["hek maken | gemeente | Q2 (2026-04-01..2026-06-30) | agreed"]),
    Case(
      "with signs for a status",
      """
      | Wat | Wie | Wanneer | Status |
      |---|---|---|:-:|
      | hek maken | De Elzen | | 🔄 |
      | lamp maken | gemeente | | ⏳ |
      | fontein | | | ❌ te duur |
      """,
      [
        "hek maken | De Elzen | running", "lamp maken | gemeente | waiting | #verlichting",
        "fontein | dropped | reden: ❌ te duur",
      ]),
    Case(
      "pasted with tabs between the cells",
      "Nr\tWat\tWie\tWanneer\tStand\n1\thek maken\tgemeente\tQ2\tklaar\n2\tbankje\tDe Elzen\t\topen",
      [
        "hek maken | gemeente | Q2 (2026-04-01..2026-06-30) | done", "bankje | De Elzen | agreed",
      ]),
    Case(
      "without a head",
      """
      | hek maken | De Elzen | voor 1 april |
      | bankje | gemeente | mei |
      """,
      [
        "hek maken | De Elzen | voor 1 april (..2026-04-01) | agreed",
        "bankje | gemeente | mei (2026-05-01..2026-05-31) | agreed",
      ]),
    Case(
      "with a bar in a cell",
      """
      | Wat | Wie |
      |---|---|
      | links \\| rechts borden | [[De Elzen|corporatie]] |
      """,
      ["links | rechts borden | De Elzen | agreed"]),
    Case(
      "with a remark under it",
      """
      | Wat | Wie |
      |---|---|
      | hek maken | De Elzen |

      Gemaakt met een telefoon.
      """,
      ["hek maken | De Elzen | agreed"]),
  ]

  @Test("are rows of agreements", arguments: tables)
  func isTable(_ example: Case<String, [String]>) {
    #expect(agreed(example.input) == example.expected)
  }

  @Test("of agreements are known by their columns under any heading")
  func isKnownByColumns() {
    let body = "| Wat | Wie |\n|---|---|\n| hek maken | gemeente |"
    #expect(conversation(body: body).agreedLines == ["hek maken | gemeente | agreed"])
  }

  @Test("tell who said it under a heading for what people said")
  func speakers() {
    let note = conversation(
      body: "## Zorgen\n| Wie | Wat |\n|---|---|\n| een man | de stoep is glad |")
    #expect(note.agreements.isEmpty)
    #expect(note.signals.map(\.text) == ["een man – de stoep is glad"])
  }

  @Test("may have a column for each kind of signal")
  func hasKinds() {
    let body = """
      | Wat gaat goed | Wat kan beter |
      |---|---|
      | buren | licht |
      | | stoep |
      """
    #expect(
      conversation(body: body).saidLines == ["strength: buren", "concern: licht", "concern: stoep"])
  }

  @Test("may hold the fields of the note")
  func holdsFields() {
    let note = """
      | Gebied | west |
      |---|---|
      | Datum | 12-3-2026 |
      | Aanwezig | 9 bewoners |
      """
    let found = conversation(note)
    #expect(found.area == "west")
    #expect(found.date?.description == "2026-03-12")
    #expect(found.attendance.summary == "residents 9")
  }
}
