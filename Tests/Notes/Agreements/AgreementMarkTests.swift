import TestSupport
import Testing

@testable import Notes

@Suite("Marks in a line")
struct MarkTests {
  static let marks = [
    Case("an id", "- hek maken ^hek", "hek maken | agreed | ^hek"),
    Case("an id first", "- ^hek hek maken", "hek maken | agreed | ^hek"),
    Case("an id with a colon", "- ^hek: hek maken", "hek maken | agreed | ^hek"),
    Case("an id in a field", "- hek maken [id:: hek-2]", "hek maken | agreed | ^hek-2"),
    Case("a power is no id", "- 10 m^2 gras maaien", "10 m^2 gras maaien | agreed | #groen"),
    Case("a theme", "- hek maken #groen", "hek maken | agreed | #groen"),
    Case("a theme by another name", "- hek maken #parkeren", "hek maken | agreed | #verkeer"),
    Case("two themes", "- hek maken #groen #wonen", "hek maken | agreed | #groen #wonen"),
    Case("an owner field", "- hek maken [owner:: De Elzen]", "hek maken | De Elzen | agreed"),
    Case(
      "labels by any name of a column", "- hek maken Uitvoerder: De Elzen Termijn: mei",
      "hek maken | De Elzen | mei (2026-05-01..2026-05-31) | agreed"),
    Case(
      "a word before a colon that is no label", "- hek gaat niet door: te duur",
      "hek | dropped | reden: gaat niet door: te duur"),
    Case(
      "a field of todo.txt", "- hek maken due:2026-05-01",
      "hek maken | 2026-05-01 (2026-05-01..2026-05-01) | agreed"),
    Case("a priority", "- hek maken ⏫", "hek maken | agreed"),
    Case(
      "all at once, in any order",
      "- [/] ^hek #groen hek (voor 1 april) maken @de-elzen met @welzijn",
      "hek maken | De Elzen | met Welzijn Elzenveld | voor 1 april (..2026-04-01) | running | #groen | ^hek"
    ),
  ]

  @Test("are taken out of an agreement wherever they stand", arguments: marks)
  func isTaken(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
  }
}

@Suite("A later note that moves an agreement on")
struct FollowUpTests {
  static let steps = [
    Case("done", "- ^hek: gedaan 10 maart", " | done | gedaan 2026-03-10 | ^hek"),
    Case("done by its box", "- [x] ^hek", " | done | ^hek"),
    Case(
      "done and told back", "- [x] ^hek (gedaan 9 maart) (teruggekoppeld 11 maart)",
      " | done | gedaan 2026-03-09 | teruggekoppeld 2026-03-11 | ^hek"),
    Case("runs", "- ^hek loopt", "loopt | running | ^hek"),
    Case("waits", "- ^hek wacht op vergunning", " | waiting | reden: wacht op vergunning | ^hek"),
    Case(
      "is moved", "- ^hek verplaatst naar september",
      " | september (2026-09-01..2026-09-30) | agreed | ^hek"),
    Case(
      "is moved, in brackets", "- ^hek (verplaatst naar september)",
      " | september (2026-09-01..2026-09-30) | agreed | ^hek"),
    Case(
      "is dropped", "- ^hek gaat niet door, te duur",
      " | dropped | reden: gaat niet door, te duur | ^hek"),
    Case("goes to another owner", "- ^hek @welzijn", " | Welzijn Elzenveld | agreed | ^hek"),
  ]

  @Test("needs no more than its id", arguments: steps)
  func needsID(_ example: Case<String, String>) {
    #expect(agreed(example.input) == [example.expected])
  }
}
