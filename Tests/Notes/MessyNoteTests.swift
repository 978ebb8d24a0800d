import FoundationEssentials
import TestSupport
import Testing

@testable import Notes

/// Notes as different people write them, each beside all that is read in it.
@Suite("Messy notes")
struct MessyNoteTests {
  static let names = [
    "english", "genest", "genummerd", "googledocs", "notulen", "standen", "telegram", "word",
  ]

  @Test("are read line by line", arguments: names)
  func isRead(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Messy/\(name).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let found = conversation(text, path: "\(name).md")
    try expectGolden(found.lines.joined(separator: "\n") + "\n", "\(name).txt")
  }
}
