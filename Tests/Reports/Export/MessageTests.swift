import Diagnostics
import TestSupport
import Testing

@testable import Reports

@Suite("Messages to paste")
struct MessageTests {
  @Test("are these, which a person has read", arguments: ["nl", "en"])
  func golden(_ language: String) throws {
    let files = try Square.exported(
      [.messages], in: language == "nl" ? .dutch : .english
    ).files.filter { $0.format == .messages }

    let text = files.map { "=== \($0.path)\n\($0.text)" }.joined(separator: "\n")
    try expectGolden(text, "messages.\(language).txt")
  }

  @Test("have names that differ and that no disk stumbles over")
  func names() throws {
    let questions = (0..<3).map {
      "- Wanneer komt er eindelijk eens een bankje bij de vijver, deel \($0)?"
    }
    let note =
      "---\ngebied: west\ndatum: 2026-04-18\n---\n## Vragen\n"
      + questions.joined(separator: "\n") + "\n- \(String(repeating: "e", count: 300))?\n- ??\n"
    let files = try Square.exported([.messages], notes: [note]).files.filter {
      $0.format == .messages
    }

    let names = files.map(\.path)
    #expect(names.count >= 4)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.count < 100 && !$0.contains("..") })
  }

  @Test("are no more than a folder holds, and it is said when there are")
  func limit() throws {
    let note =
      "---\ngebied: west\ndatum: 2026-04-18\naanwezig: { bewoners: 9 }\n---\n## Vragen\n"
      + (0..<600).map { "- Wanneer komt bankje \($0)?\n" }.joined()
    let outcome = try Square.exported([.messages], notes: [note])

    #expect(outcome.files.count { $0.format == .messages } == 500)
    #expect(
      outcome.remarks.map(\.nl) == [
        "van Elzenveld-West zijn 500 van de 600 berichten gemaakt, de agenda eerst"
      ])
  }
}
