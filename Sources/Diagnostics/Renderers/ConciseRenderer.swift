internal import Source

/// Draws each finding on one line, in the form that the error patterns of editors read.
///
///     LINE     = PATH [":" LINE ":" COLUMN] ": " SEVERITY "[" CODE "]: " MESSAGE [" (" HELP ")"]
///     SEVERITY = "fout" | "let op" | "tip", in English "error" | "warning" | "hint"
///     CODE     = lowercase words with "-" between them
///
/// Line and column count from one. Nothing in a line is a line break, so there are as many
/// lines as findings that count. The summary is not part of it; see ``FindingSummary``.
package struct ConciseRenderer: FindingRenderer {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    Array(report.open.map { render($0) + "\n" }.joined().utf8)
  }

  package func render(_ finding: PlacedFinding) -> String {
    line(
      finding.path, finding.place?.start, finding.severity, finding.code, finding.message,
      finding.help)
  }

  package func render(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    return line(
      finding.path, finding.position, diagnostic.severity, diagnostic.code, diagnostic.message,
      diagnostic.help)
  }

  private func line(
    _ path: String, _ position: Position?, _ severity: Diagnostic.Severity,
    _ code: Diagnostic.Code, _ message: Bilingual, _ help: Bilingual?
  ) -> String {
    let place = position.map { "\(path):\($0.line):\($0.column)" } ?? path
    let help = help.map { " (\($0[language]))" } ?? ""
    return PlainText.line(
      "\(place): \(severity.name[language])[\(code)]: \(message[language])\(help)")
  }
}

extension Diagnostic.Severity {
  /// The word for the severity in the reader's language.
  package var name: Bilingual {
    switch self {
    case .hint: Bilingual(nl: "tip", en: "hint")
    case .warning: Bilingual(nl: "let op", en: "warning")
    case .error: Bilingual(nl: "fout", en: "error")
    }
  }
}
