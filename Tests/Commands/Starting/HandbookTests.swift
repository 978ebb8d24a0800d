import Foundation
import TestSupport
import Testing

@Suite("The handbook")
struct HandbookTests {
  private static let path = URL(filePath: TestSupport.Example.path)
    .deletingLastPathComponent().appending(path: "handboek.md").path(percentEncoded: false)

  @Test("shows notes that are read, and the answers that its reader gets")
  func answers() throws {
    let folder = try TemporaryFolder()
    let lines = try String(contentsOfFile: Self.path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var told: [String] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      index += 1
      told.append(line)
      guard line.hasPrefix("```"), line.count > 3 else { continue }
      let block = Array(lines[index...].prefix { $0 != "```" })
      index += block.count
      if line == "```console" {
        told += try block.filter { $0.hasPrefix("$ ") }.flatMap {
          try [$0] + answer(to: $0, folder)
        }
      } else {
        // The name of the file stands above its contents.
        let name = try #require(told.dropLast().last { !$0.isEmpty })
        try folder.write(
          block.joined(separator: "\n") + "\n", to: name.trimmingCharacters(in: ["`"]))
        told += block
      }
      told.append("```")
      index += 1
    }

    try expectFile(told.joined(separator: "\n"), Self.path)
    #expect(folder.exists("rapporten/bewoners/noord.html"))
  }

  private func answer(to line: String, _ folder: TemporaryFolder) throws -> [String] {
    let run = try Transcript(
      script: line.dropFirst(2) + " </dev/null 2>&1", in: folder.path,
      environment: ["LC_ALL": "C", "WIJK_TAAL": "nl"])
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
