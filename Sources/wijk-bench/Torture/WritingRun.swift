/// A run that changes files of a municipality.
struct WritingRun: Sendable {
  let name: String
  /// The folder that it changes, in the municipality.
  let place: String
  let words: @Sendable (_ home: String) -> [String]

  private static let later = ["--peildatum", "2026-09-09"]

  static let compile = WritingRun(name: "compile", place: "rapporten") {
    ["compile", $0, "-o", "\($0)/rapporten", "--editie", "alle"] + later
  }
  static let mend = WritingRun(name: "check --fix", place: "gesprekken") {
    ["check", $0, "--fix", "--unsafe"] + later
  }
  static let set = WritingRun(name: "agreements set", place: "gesprekken") {
    [
      "agreements", "set", "bank-bij-de-brug", "--status", "gedaan", "--note",
      "\($0)/gesprekken/2026-06-01 brug.md", "--municipality", $0,
    ] + later
  }
  static let export = WritingRun(name: "export", place: "export") {
    ["export", $0, "-o", "\($0)/export"] + later
  }
  static let redact = WritingRun(name: "redact", place: "uit") {
    ["redact", "\($0)/gesprekken/2026-06-01 brug.md", "-o", "\($0)/uit/brug.md"]
  }
}
