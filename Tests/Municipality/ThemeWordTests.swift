import Lexicons
import Testing

@testable import Municipality

@Suite("Classes of words around themes")
struct ThemeWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(names(ThemeWord.self) == Set(Vocabulary.themeWords.values))
  }

  private func names<Class: WordClass>(_: Class.Type) -> Set<String> {
    #expect(Class.allCases.count <= 64)
    return Set(Class.allCases.map(\.stringValue))
  }
}
