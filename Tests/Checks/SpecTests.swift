import Checks
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

/// The pages in `Specs`: one a rule, each true.
@Suite("What each rule says") struct SpecTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specs")

  private static let codes = RuleCatalogue.standard.rules.map { "\($0.page.code)" }

  /// The page about a rule; `nil` when there is none.
  static func spec(_ code: String) -> Spec? {
    let text = try? String(contentsOf: folder.appending(path: "\(code).md"), encoding: .utf8)
    return text.map { Spec(parsing: $0) }
  }

  @Test("has a page about every rule, and no others") func isWhole() throws {
    let pages = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.path(percentEncoded: false)
    ).filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    #expect(Set(Self.codes).subtracting(pages).sorted() == [])
    #expect(Set(pages).subtracting(Self.codes).sorted() == [])
  }

  @Test("says on its page what the checker says", arguments: codes)
  func saysSo(_ code: String) throws {
    guard let spec = try Self.spec(code) ?? Self.draft(code) else { return }
    let (actual, failures) = try SpecRun.actual(spec, code: code)
    #expect(failures == [])
    try expectFile(
      actual.markdown, Self.folder.appending(path: "\(code).md").path(percentEncoded: false))

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

  /// A first draft of the page about a rule that has none, while files are written anew.
  private static func draft(_ code: String) throws -> Spec? {
    guard isRecording,
      let rule = RuleCatalogue.standard.rules.first(where: { "\($0.page.code)" == code })
    else { return nil }
    let page = rule.page
    var text = "# \(code)\n\n\(page.what.nl)\n\n"
    switch page.example {
    case .words(let words):
      return Spec(parsing: text + words.nl)
    case .note(let note):
      text += "````note gesprekken/voorbeeld.md\n\(note)\n````\n\n"
    case .notes(let notes):
      for (index, note) in notes.enumerated() {
        text += "````note gesprekken/voorbeeld-\(index + 1).md\n\(note)\n````\n\n"
      }
    case .settings(let settings):
      text += "````settings\n\(settings)\n````\n\n"
    }
    return Spec(parsing: text + "````diagnostics\n````\n")
  }
}
