internal import Source

/// Draws a finding on one line: `PATH:LINE:COLUMN: severity[code]: message (help)`.
package struct ConciseRenderer: Sendable {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    var place = finding.path
    if let position = finding.position { place += ":\(position.line):\(position.column)" }
    let help = diagnostic.help.map { " (\($0[language]))" } ?? ""
    let severity = diagnostic.severity.name[language]
    return "\(place): \(severity)[\(diagnostic.code)]: \(diagnostic.message[language])\(help)"
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
