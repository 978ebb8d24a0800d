import TestSupport
import Testing

@testable import Files

@Suite("Reading line by line")
struct LineReaderTests {
  private func lines(of text: String) throws -> [String] {
    let folder = try TemporaryFolder(["in": text])
    var reader = LineReader(try OpenFile(reading: folder.path("in")))
    var lines: [String] = []
    while let line = try reader.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  @Test(
    "gives each line without its break",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\na\n\n", ["", "a", ""]),
    ])
  func splits(_ text: String, _ expected: [String]) throws {
    #expect(try lines(of: text) == expected)
  }

  @Test("joins what lies in several blocks")
  func blocks() throws {
    let long = String(repeating: "é", count: 400_000)
    #expect(try lines(of: "\(long)\nkort\n\(long)") == [long, "kort", long])
  }
}
