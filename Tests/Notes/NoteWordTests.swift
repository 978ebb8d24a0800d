import Lexicons
import Testing

@testable import Notes

@Suite("Classes of words of notes")
struct NoteWordTests {
  @Test("are those of the list, no more and no fewer")
  func fit() {
    #expect(names(ClauseWord.self) == Set(Vocabulary.clauseWords.values))
    #expect(names(OutcomeWord.self) == Set(Vocabulary.outcomeWords.values))
    #expect(names(SentenceWord.self) == Set(Vocabulary.sentenceWords.values))
    #expect(names(GroupWord.self) == Set(Vocabulary.groupWords.values))
    #expect(names(AgreementWord.self) == Set(Vocabulary.agreementWords.values))
    #expect(names(TagWord.self) == Set(Vocabulary.tagWords.values))
    #expect(names(HeadWord.self) == Set(Vocabulary.headWords.values))
    #expect(names(LineWord.self) == Set(Vocabulary.lineWords.values))
    #expect(names(HomeWord.self) == Set(Vocabulary.homeWords.values))
    #expect(Set(FieldKey.allCases.map(\.rawValue)) == Set(Vocabulary.fieldNames.values))
  }

  private func names<Class: WordClass>(_: Class.Type) -> Set<String> {
    #expect(Class.allCases.count <= 64)
    return Set(Class.allCases.map(\.stringValue))
  }
}
