/// The findings of a run of the checker, for every output format.
package struct FindingReport: Hashable, Sendable {
  /// A rule as formats describe it.
  package struct RuleSummary: Hashable, Sendable {
    package let code: Diagnostic.Code
    package let severity: Diagnostic.Severity
    /// One sentence: what the rule asks.
    package let title: Bilingual
    /// Why it matters.
    package let reason: Bilingual
    /// The group of rules it belongs to, such as `privacy`.
    package let topic: String

    package init(
      code: Diagnostic.Code, severity: Diagnostic.Severity, title: Bilingual, reason: Bilingual,
      topic: String
    ) {
      self.code = code
      self.severity = severity
      self.title = title
      self.reason = reason
      self.topic = topic
    }
  }

  /// In order; those that a comment or the baseline takes away included.
  package var findings: [PlacedFinding]
  /// The rules of the findings, by code.
  package var rules: [RuleSummary]
  /// The notes that were found: those read and those skipped.
  package var found: Int
  package var read: Int
  /// The paths of the notes that were skipped.
  package var skipped: [String]
  /// The version of the product.
  package var version: String
  /// The paths that are not notes, such as `wijk.yml`: the summary counts them apart.
  package var otherFiles: Set<String>
  /// The least severe findings that fail a run; the others are there to know.
  package var threshold: Diagnostic.Severity

  package init(
    findings: [PlacedFinding], rules: [RuleSummary], found: Int, read: Int, skipped: [String],
    version: String, otherFiles: Set<String> = [], threshold: Diagnostic.Severity = .error
  ) {
    self.findings = findings
    self.rules = rules
    self.found = found
    self.read = read
    self.skipped = skipped
    self.version = version
    self.otherFiles = otherFiles
    self.threshold = threshold
  }

  /// The findings that count.
  package var open: [PlacedFinding] { findings.filter { $0.suppression == nil } }
}
