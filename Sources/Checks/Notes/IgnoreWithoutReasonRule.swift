internal import Diagnostics
internal import Source

/// A comment that takes a finding away says why.
enum IgnoreWithoutReasonRule: Rule {
  static let page = RulePage.ignoreWithoutReason

  static func diagnostic(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      page.code, page.severity, at: range,
      nl: "deze opmerking noemt geen code of geen reden, en werkt dus niet",
      en: "this comment names no code or no reason, so it has no effect", help: page.remedy)
  }
}
