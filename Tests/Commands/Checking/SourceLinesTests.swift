import Testing

@testable import Commands

@Suite("The lines of a changed text")
struct SourceLinesTests {
  private func lines(_ text: String) -> SourceLines { SourceLines(Array(text.utf8)) }

  @Test("tell where each line went, and which one was changed")
  func moved() {
    let old = lines("a\nb\nc\nd\n")
    let new = lines("a\nnieuw\nook\nb\nd\n")
    #expect((1...5).map { new.line(of: $0, in: old) } == [1, nil, nil, 5, 6])
    #expect(old.line(of: 99, in: old) == nil)
    #expect((1...5).map { old.line(of: $0, in: old) } == [1, 2, 3, 4, 5])
  }
}
