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

@Suite("Columns of a long line")
struct LongLineTests {
  @Test(
    "are those of its characters, wherever one looks",
    arguments: ["een twee ", "één twéé ", "a\u{301}b c ", "🌳 hof ", "a\t\u{200B}", "ééé"])
  func columns(_ words: String) {
    let line = String(repeating: words, count: 400)
    let file = SourceFile(path: "a.md", text: "eerst\r\n\(line)\r\nlaatst \(line)")
    let start = file.lineStarts[1]
    for count in stride(from: 0, through: line.count, by: 97) {
      let offset = start + line.prefix(count).utf8.count
      #expect(file.position(at: offset) == Position(line: 2, column: count + 1))
    }
    #expect(file.position(at: file.lineStarts[2] + 7) == Position(line: 3, column: 8))
  }
}
