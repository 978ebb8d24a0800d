import Diagnostics
import Lexicons
import Notes
import Testing
import Words

@testable import Checks

@Suite("Classes of words of checks")
struct CheckWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(Set(CheckWord.allCases.map(\.stringValue)) == Set(Vocabulary.checkWords.values))
  }

  static let fields: [(word: CheckWord, field: String)] = [
    (.kindField, "soort"), (.dateField, "datum"), (.attendanceField, "aanwezig"),
  ]

  @Test("point at fields by names that their readers know", arguments: fields)
  func names(_ word: CheckWord, _ field: String) {
    let names = Vocabulary.checkWords.entries.filter { $0.value == word.stringValue }.map(\.phrase)
    #expect(!names.isEmpty)
    for name in names {
      #expect(HeadField.named(name)?.name.nl == field, "\(name)")
    }
  }
}
