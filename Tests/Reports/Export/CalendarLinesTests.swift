import TestSupport
import Testing

@testable import Reports

@Suite("Lines of a calendar")
struct CalendarLinesTests {
  @Test(
    "escape what parts values, as RFC 5545 §3.3.11 says",
    arguments: [
      Case("commas and semicolons", "koffie, thee; taart", "koffie\\, thee\\; taart"),
      Case("a backslash", "a\\b", "a\\\\b"),
      Case("line breaks", "een\r\ntwee\ndrie", "een\\ntwee\\ndrie"),
      Case("a colon and quotes", "\"zo\": ja", "\"zo\": ja"),
      Case("control characters", "a\u{0}b\u{7F}c", "a\u{FFFD}b\u{FFFD}c"),
      Case("a property in disguise", "x\r\nATTACH:y", "x\\nATTACH:y"),
    ])
  func escaping(_ example: Case<String, String>) {
    #expect(CalendarLines.escaped(example.input) == example.expected)
  }

  @Test(
    "are folded at 75 bytes, never within a character (§3.1)",
    arguments: [
      Case("short", "kort", 1),
      Case("75 bytes", String(repeating: "a", count: 75 - 8), 1),
      Case("76 bytes", String(repeating: "a", count: 76 - 8), 2),
      Case("long", String(repeating: "abcdefghi ", count: 30), 5),
      Case("letters of two bytes", String(repeating: "é", count: 100), 3),
      Case("signs of four bytes", String(repeating: "🌳", count: 60), 4),
    ])
  func folding(_ example: Case<String, Int>) throws {
    var lines = CalendarLines()
    lines.add("SUMMARY", text: example.input)

    let text = String(decoding: lines.bytes, as: UTF8.self)
    let parts = lines.bytes.split(separator: UInt8(ascii: "\n"))
    #expect(parts.count == example.expected)
    #expect(parts.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
    #expect(!text.contains("\u{FFFD}"))
    #expect(text.replacing("\r\n ", with: "") == "SUMMARY:\(example.input)\r\n")
  }
}
