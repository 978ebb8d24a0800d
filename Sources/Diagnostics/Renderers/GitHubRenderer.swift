internal import Source

/// Writes findings as workflow commands, which GitHub Actions shows beside the lines.
///
///     COMMAND  = "::" SEVERITY " " PROPERTY *("," PROPERTY) "::" DATA
///     SEVERITY = "error" | "warning" | "notice"
///     PROPERTY = ("file" | "line" | "col" | "endLine" | "endColumn" | "title") "=" VALUE
///
/// In DATA `%`, carriage return and line feed are percent-encoded, and in VALUE `:` and `,` as
/// well. `col` and `endColumn` are there only when the place is on one line, since GitHub
/// refuses them otherwise. Findings that a comment or the baseline takes away are left out.
package struct GitHubRenderer: FindingRenderer {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in report.open { append(finding, to: &bytes) }
    return bytes
  }

  private func append(_ finding: PlacedFinding, to bytes: inout [UInt8]) {
    bytes += "::\(command(for: finding.severity)) file=".utf8
    bytes.append(finding.path, escaping: Self.escapeInValue)
    if let place = finding.place {
      let isOnOneLine = place.start.line == place.end.line
      bytes += ",line=\(place.start.line)".utf8
      if isOnOneLine { bytes += ",col=\(place.start.column)".utf8 }
      bytes += ",endLine=\(place.end.line)".utf8
      if isOnOneLine { bytes += ",endColumn=\(place.end.column)".utf8 }
    }
    bytes += ",title=".utf8
    bytes.append(finding.code.description, escaping: Self.escapeInValue)
    bytes += "::".utf8
    bytes.append(finding.sentence(in: language), escaping: Self.escapeInData)
    bytes.append(UInt8(ascii: "\n"))
  }

  private func command(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .hint: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private static func escapeInData(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "%"): "%25"
    case UInt8(ascii: "\r"): "%0D"
    case UInt8(ascii: "\n"): "%0A"
    default: nil
    }
  }

  private static func escapeInValue(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: ":"): "%3A"
    case UInt8(ascii: ","): "%2C"
    default: escapeInData(byte)
    }
  }
}

extension PlacedFinding {
  /// What is wrong and what to do about it, for formats that have one field for both.
  func sentence(in language: Language) -> String {
    message[language] + (help.map { " (\($0[language]))" } ?? "")
  }
}
