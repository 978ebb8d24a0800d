import Lexicons
import Testing

@testable import Publication

@Suite("Classes of words of public editions")
struct PublicWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(
      Set(PublicWord.allCases.map(\.stringValue)) == Set(Vocabulary.publicWords.values))
  }
}
