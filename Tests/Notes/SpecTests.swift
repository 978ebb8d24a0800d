import FoundationEssentials
import Testing

@testable import Notes

/// The pages that explain the form of a note, each example of which is read.
@Suite("The form of a note")
struct SpecTests {
  /// A note and what is read in it, under a heading of a page.
  struct Example: CustomStringConvertible, Sendable {
    let description: String
    let note: String
    let expected: [String]
  }

  static let examples: [Example] = pages().flatMap(examples(in:))

  @Test("is as the pages say", arguments: examples)
  func isAsThePagesSay(_ example: Example) {
    let found = conversation(example.note)
    #expect(found.lines == example.expected)
  }

  @Test("has an example on every page")
  func hasExamples() {
    #expect(Self.pages().count == 4)
    #expect(Self.examples.count >= 15)
  }

  private static func pages() -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  /// The blocks ```` ```note ```` and ```` ```gelezen ```` of a page, in pairs.
  private static func examples(in page: String) -> [Example] {
    var examples: [Example] = []
    var heading = ""
    var note: [String] = []
    var block: (kind: String, lines: [String])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = block {
        guard line == "~~~" else {
          block?.lines.append(line)
          continue
        }
        if open.kind == "note" {
          note = open.lines
        } else {
          examples.append(
            Example(
              description: heading, note: note.joined(separator: "\n"), expected: open.lines))
        }
        block = nil
      } else if line.hasPrefix("~~~") {
        block = (String(line.dropFirst(3)), [])
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      }
    }
    return examples
  }
}
