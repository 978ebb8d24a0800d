internal import Source

/// The forms in which findings can be told.
package enum FindingFormat: String, CaseIterable, Sendable {
  case full, concise, json, jsonl, github, gitlab, sarif, junit

  /// Whether a person reads it, and no program.
  package var isForPeople: Bool { self == .full || self == .concise }

  package func render(
    _ report: FindingReport, in language: Language, hasColour: Bool = false
  ) -> String {
    report.open.map { finding in
      let place = finding.place.map { ":\($0.start.line):\($0.start.column)" } ?? ""
      let help = finding.help.map { " (\($0[language]))" } ?? ""
      return
        "\(finding.path)\(place): \(finding.severity.name[language])[\(finding.code)]: \(finding.message[language])\(help)\n"
    }.joined()
  }
}
extension FindingReport {
  package var summary: Bilingual {
    Bilingual(nl: "\(open.count) \(read)/\(found)", en: "\(open.count)")
  }
}
