import Lexicons
import Testing
import Words

@testable import PersonalData

@Suite("Lists of words of personal data")
struct LexiconListTests {
  @Test("name marks that there are, and nothing else", arguments: Lexicon.markedLists)
  func names(list: Vocabulary) {
    for value in list.values {
      for name in value.split(separator: " ") {
        #expect(WordMarks.names[String(name)] != nil, "'\(name)' of \(list) is no mark")
      }
    }
  }

  @Test("give a word all that its lists say of it")
  func marks() {
    let marks = Lexicon.common.marks(of: WordHash.of("huurder"))
    #expect(marks.isSuperset(of: [.role, .person]))
  }

  @Test("have a class for every search, no more and no fewer")
  func classes() {
    #expect(Set(ScanWord.allCases.map(\.stringValue)) == Set(Vocabulary.scanWords.values))
    #expect(ScanWord.allCases.count <= 64)
  }
}
