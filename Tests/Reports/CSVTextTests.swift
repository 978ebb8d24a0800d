import Reports
import TestSupport
import Testing

@Suite("CSV")
struct CSVTextTests {
  static let cells: [Case<String, String>] = [
    Case("plain words", "planning rondsturen", "planning rondsturen"),
    Case("a separator", "groen; schoon", "\"groen; schoon\""),
    Case("a quote", "de \"jungle\"", "\"de \"\"jungle\"\"\""),
    Case("a line break", "een\ntwee", "\"een\ntwee\""),
    Case("a formula", "=1+1", "'=1+1"),
    Case("a formula behind spaces", "  =1+1", "'  =1+1"),
    Case("a mention", "@de-elzen", "'@de-elzen"),
    Case("a list mark", "- bankje", "'- bankje"),
    Case("a lone sign", "-", "'-"),
    Case("a number with a sign", "-3", "-3"),
    Case("a tab", "\tx", "'\tx"),
    Case("what a terminal obeys", "rood \u{1B}[31m \u{9B}31m", "rood \u{FFFD}[31m \u{FFFD}31m"),
    Case("a wide equals sign", "＝1+1", "'＝1+1"),
  ]

  @Test("writes a cell so that no spreadsheet takes it for anything else", arguments: cells)
  func cell(_ example: Case<String, String>) {
    var text = CSVText(columns: ["wat"])
    text.add(row: [example.input])

    #expect(String(decoding: text.bytes, as: UTF8.self) == "wat\r\n\(example.expected)\r\n")
  }

  @Test("marks its encoding when asked")
  func mark() {
    let text = CSVText(columns: ["één", "twee"], marksEncoding: true)

    #expect(text.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: text.bytes.dropFirst(3), as: UTF8.self) == "één;twee\r\n")
  }
}
