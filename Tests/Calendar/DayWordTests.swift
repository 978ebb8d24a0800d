import Lexicons
import Testing

@testable import Calendar

@Suite("Classes of words of days")
struct DayWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(names(DayWord.self) == Set(Vocabulary.dayWords.values))
    #expect(names(TimeWord.self) == Set(Vocabulary.timeWords.values))
  }

  private func names<Class: WordClass>(_: Class.Type) -> Set<String> {
    #expect(Class.allCases.count <= 64)
    return Set(Class.allCases.map(\.stringValue))
  }
}
