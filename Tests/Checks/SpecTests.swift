import Checks
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// The pages in `Sources/Checks/Rules`: one a rule, each true.
@Suite("What each rule says") struct SpecTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Checks/Rules").standardized

  /// The files of the pages, by the codes of their rules.
  private static let files: [String: URL] = {
    let paths = try? FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return Dictionary(
      (paths ?? []).filter { $0.hasSuffix(".md") }.map { path in
        let file = folder.appending(path: path)
        return (file.deletingPathExtension().lastPathComponent, file)
      }, uniquingKeysWith: { first, _ in first })
  }()

  private static let codes = RuleCatalogue.standard.pages.map { "\($0.code)" }

  @Test("has a page about every rule, and no others") func isWhole() {
    #expect(Self.files.keys.sorted() == Self.codes)
  }

  @Test("says on its page what the checker says", arguments: codes)
  func saysSo(_ code: String) throws {
    let file = try #require(Self.files[code])
    let spec = Spec(parsing: try String(contentsOf: file, encoding: .utf8))
    let (actual, failures) = try SpecRun.actual(spec, code: code)
    #expect(failures == [])
    try expectFile(actual.markdown, file.path(percentEncoded: false))

    // Findings of a page are of its rule, and there is one wherever there is something to find.
    for block in actual.blocks where block.kind == "diagnostics" {
      for line in block.text.split(separator: "\n") {
        #expect(line.contains("[\(code)]") || line.hasPrefix("wijk: "))
      }
    }
    let hasFiles = actual.blocks.contains { $0.kind != "diagnostics" && $0.kind != "fixed" }
    let told = actual.blocks.contains { $0.kind == "diagnostics" && !$0.text.isEmpty }
    #expect(told == hasFiles)
  }
}
