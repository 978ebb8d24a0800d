import Lexicons
import Testing

@testable import Reports

@Suite("Classes of words of pages")
struct PageWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(Set(PageWord.allCases.map(\.stringValue)) == Set(Vocabulary.pageWords.values))
  }
}
