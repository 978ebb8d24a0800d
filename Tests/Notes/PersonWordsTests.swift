import Municipality
import Source
import TestSupport
import Testing

@testable import Notes

@Suite("What may be about one person or one home")
struct PersonWordsTests {
  static let words = [
    Case("a host by name", "Gesprek bij Marloes Kuipers", true),
    Case("a first name alone", "marloes", true),
    Case("behind with", "Koffie met Xirella", true),
    Case("a home", "bij Karin thuis", true), Case("an address", "Eikenlaan 12", true),
    Case("a neighbourhood", "Gesprek Lindehof", false),
    Case("a neighbourhood with a number", "Beukenkamp 2", false),
  ]

  @Test("names no area", arguments: words)
  func mayBe(_ example: Case<String, Bool>) {
    #expect(PersonWords.mayBe(in: example.input) == example.expected)
  }

  @Test("makes no area out of a title where no wijk.yml names any")
  func area() {
    let note = "# Gesprek bij Marloes Kuipers op 12 maart 2026\n\n## Wat gaat goed\n- Fijn\n"
    let reader = NoteReader(Gazetteer(Municipality()))
    let named = reader.read(SourceFile(path: "bij marloes.md", text: note)).conversation
    #expect(named?.areaText == nil)
    let place = note.replacing("bij Marloes Kuipers", with: "Lindehof")
    #expect(
      reader.read(SourceFile(path: "a.md", text: place)).conversation?.areaText == "Lindehof")
  }
}
