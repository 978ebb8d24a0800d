import Lexicons
import Testing

@testable import Opgave

@Suite("Classes of words of agreed texts")
struct AgreedWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(Set(AgreedWord.allCases.map(\.stringValue)) == Set(Vocabulary.agreedWords.values))
  }
}
