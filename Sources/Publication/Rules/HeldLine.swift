/// A line that would be public if a rule did not hold it, and that a person can do something about.
package struct HeldLine: Hashable, Sendable {
  /// The path of the note, and the line on which the statement begins.
  package var note: String
  package var line: Int
  package var rule: PublicationRule
  /// The findings in it, in the order of the note.
  package var findings: [Place]

  /// A finding by its code and its own line.
  package struct Place: Hashable, Sendable {
    package var code: String
    package var line: Int

    package init(code: String, line: Int) {
      self.code = code
      self.line = line
    }
  }

  /// The codes of the findings, each once.
  package var codes: [String] {
    var seen: Set<String> = []
    return findings.map(\.code).filter { seen.insert($0).inserted }
  }
}
