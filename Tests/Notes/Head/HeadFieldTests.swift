import Diagnostics
import Municipality
import Source
import Testing

@testable import Notes

@Suite("The fields of a head")
struct HeadFieldTests {
  @Test("are read by the names that are offered", arguments: HeadField.all.map(\.name))
  func names(name: Bilingual) {
    #expect(HeadField.named(name.nl)?.name == name)
    #expect(HeadField.named(name.en)?.name == name)
  }

  @Test("take the words that are offered", arguments: Language.allCases)
  func words(language: Language) {
    let gazetteer = Gazetteer(
      Municipality(areas: [Area(id: "west", name: "West", neighbourhoods: [])]))
    for field in HeadField.all {
      guard case .words(let words) = field.value else { continue }
      for word in words {
        let note =
          "---\ngebied: west\ndatum: 2026-06-12\n\(field.name[language]): \(word[language])\n---\n- Iets.\n"
        let reading = NoteReader(gazetteer).read(SourceFile(path: "a.md", text: note))
        #expect(reading.conversation != nil)
        let codes = reading.diagnostics.map(\.code.description)
        #expect(!codes.contains("unknown-status") && !codes.contains("unknown-key"), "\(word)")
        if field.key == .kind {
          #expect(KindLexicon.kind(in: word[language]) != nil, "\(word)")
          #expect(KindLexicon.kind(in: word.nl) == KindLexicon.kind(in: word.en), "\(word)")
        }
        if field.key == .quotes { #expect(reading.conversation?.quotes != nil, "\(word)") }
      }
    }
  }
}
