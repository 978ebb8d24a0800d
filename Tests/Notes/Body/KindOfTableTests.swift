import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("Tables of fields, of what is on, and of what people said")
struct KindOfTableTests {
  @Test("tell the fields of a talk below a head of their own")
  func fields() {
    let read = conversation(
      """
      | Kopje | Ingevuld |
      |---|---|
      | Datum | 12-03-2026 |
      | Gesproken | 14 bewoners |
      | Weer | buiig |

      - de brug piept
      """)
    #expect(read.date?.description == "2026-03-12")
    #expect(read.attendance.summary == "residents 14")
  }

  @Test("keep a table with one field in it")
  func oneField() {
    let read = conversation(
      body: "| Plek | Gezien |\n|---|---|\n| Plein | kuil |\n| Datum | op de gevel 1912 |")
    #expect(read.signals.count == 2)
  }

  @Test("tell what is on, a row each")
  func agenda() {
    let read = conversation(
      body: """
        | Agenda | Dag | Tijd | Voor wie |
        |---|---|---|---|
        | vliegerdag | za 11 juli 2026 | 14:00 | voor iedereen |
        """)
    #expect(read.agreements.isEmpty)
    #expect(read.activities.map(\.text) == ["vliegerdag, voor iedereen"])
    #expect(read.activities.first?.when?.date?.description == "2026-07-11")
    #expect(read.activities.first?.public == true)
  }

  @Test("say of each row what kind it is, whatever the head of the column is")
  func tone() {
    let read = conversation(
      body: """
        | Wie | Gezegd | Toon |
        |---|---|---|
        | bakker | de kade is weer heel | blij |
        | schipper | de sluis knelt | boos |
        | visser | een steiger | wens |
        """)
    #expect(read.signals.map(\.kind) == [.strength, .concern, .wish])
  }
}
