import Source
import TestSupport
import Testing

@Suite("Places in a file")
struct SourceFileTests {
  @Test("counts characters, not bytes, and starts at one")
  func columns() {
    let file = SourceFile(path: "a.md", text: "café\nthé: zo\n")
    #expect(file.position(at: 0) == Position(line: 1, column: 1))
    #expect(file.position(at: 5) == Position(line: 1, column: 5))
    #expect(file.position(at: 10) == Position(line: 2, column: 4))
  }

  @Test("is not shifted by a byte-order mark or by CRLF")
  func marksAndBreaks() {
    let file = SourceFile(path: "a.md", text: "\u{FEFF}een\r\ntwee")
    #expect(file.textStart == 3)
    #expect(file.position(at: 3) == Position(line: 1, column: 1))
    #expect(file.text(file.range(ofLine: 1)) == "een")
    #expect(file.position(at: 8) == Position(line: 2, column: 1))
    #expect(file.text(file.range(ofLine: 2)) == "twee")
  }

  @Test("has one line when it is empty")
  func empty() {
    let file = SourceFile(path: "a.md", text: "")
    #expect(file.lineCount == 1)
    #expect(file.range(ofLine: 1) == 0..<0)
    #expect(file.position(at: 0) == Position(line: 1, column: 1))
  }
}
