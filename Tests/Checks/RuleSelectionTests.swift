import Checks
import Diagnostics
import Municipality
import Source
import Testing

@Suite("Choosing rules")
struct RuleSelectionTests {
  private func setting(
    _ code: Diagnostic.Code, _ severity: Diagnostic.Severity?
  ) throws -> CheckSetting {
    let words = severity.map {
      ["hint": "tip", "warning": "let op", "error": "fout"][$0.rawValue] ?? ""
    }
    let file = SourceFile(path: "wijk.yml", text: "controles: { \(code): \(words ?? "uit") }")
    return try #require(MunicipalityReader.read(file).checks.first)
  }

  private func diagnostic(_ code: Diagnostic.Code) -> Diagnostic {
    Diagnostic(code, .warning, at: 0..<0, nl: "x", en: "x")
  }

  @Test("takes all rules, and every finding at its own severity")
  func everything() throws {
    let selection = try RuleSelection()

    #expect(selection.severity(of: diagnostic("unknown-theme")) == .warning)
    #expect(selection.severity(of: diagnostic("a-code-of-tomorrow")) == .warning)
  }

  @Test("takes codes and topics, and leaves out what is ignored")
  func selecting() throws {
    let selection = try RuleSelection(
      selecting: ["names", "agreement-overdue"], ignoring: ["unknown-theme"])

    #expect(selection.contains("unknown-area"))
    #expect(selection.contains("agreement-overdue"))
    #expect(!selection.contains("unknown-theme"))
    #expect(!selection.contains("missing-date"))
  }

  @Test("heeds the weights of wijk.yml")
  func weights() throws {
    let settings = [try setting("unknown-theme", .error), try setting("unknown-area", nil)]
    let selection = RuleSelection(settings: settings)

    #expect(selection.severity(of: diagnostic("unknown-theme")) == .error)
    #expect(selection.severity(of: diagnostic("unknown-area")) == nil)
    #expect(
      try RuleSelection(selecting: ["unknown-area"], settings: settings).contains("unknown-area"))
  }

  @Test("says which rule was meant")
  func unknown() {
    #expect(throws: RuleSelection.UnknownRule.self) {
      try RuleSelection(selecting: ["unknown-tehme"])
    }
  }
}
