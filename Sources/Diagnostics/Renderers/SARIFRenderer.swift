/// Writes SARIF 2.1.0 (OASIS, 2020), which code scanning reads.
///
/// One run holds the rules, a result a finding, and a notification for each note that was
/// skipped. A result says:
///
/// - where: a path from the root of the sources (`%SRCROOT%`), percent-encoded, with lines and
///   columns in Unicode code points, and with UTF-8 bytes;
/// - which: `wijk/v1` in `partialFingerprints`, which survives edits elsewhere in the note;
/// - how to mend it: `fixes`, with `safe` among their properties;
/// - whether it counts: a comment in the note is a suppression `inSource` with its reason, and
///   the baseline one that is `external`, with `baselineState` as well. Left out, such a finding
///   would be closed by code scanning, and open again as soon as the comment changes.
package struct SARIFRenderer: FindingRenderer {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    let document: JSON = [
      "$schema":
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [run(of: report)],
    ]
    return document.bytes
  }

  private func run(of report: FindingReport) -> JSON {
    let results = SARIFResults(of: report, in: language)
    let root = Bilingual(
      nl: "De map waarin wijk is uitgevoerd.", en: "The folder in which wijk ran.")
    return [
      "tool": [
        "driver": [
          "name": "wijk", "version": .text(report.version), "rules": .lines(report.rules, rule),
        ]
      ],
      "language": .text(language.rawValue),
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [SARIFPlace.root: ["description": text(root[language])]],
      "invocations": [
        [
          "executionSuccessful": true,
          "toolExecutionNotifications": .lines(report.skipped, notification),
        ]
      ],
      "results": .lines(report.findings, results.json),
    ]
  }

  private func rule(_ rule: FindingReport.RuleSummary) -> JSON {
    let command = "wijk explain \(rule.code)"
    let more = Bilingual(nl: "Uitleg: \(command)", en: "More: \(command)")
    return [
      "id": .text(rule.code.description),
      "shortDescription": text(rule.title[language]),
      "fullDescription": text("\(rule.title[language]) \(rule.reason[language])"),
      "help": text("\(rule.reason[language])\n\n\(more[language])"),
      "defaultConfiguration": ["level": .text(rule.severity.sarifLevel)],
      "properties": ["tags": [.text(rule.topic)]],
    ]
  }

  private func notification(ofSkipped path: String) -> JSON {
    let message = Bilingual(nl: "Deze notitie is niet gelezen.", en: "This note was not read.")
    return [
      "level": "warning",
      "message": text(message[language]),
      "locations": [["physicalLocation": ["artifactLocation": SARIFPlace.artifact(path)]]],
    ]
  }

  private func text(_ text: String) -> JSON { ["text": .text(text)] }
}

extension Diagnostic.Severity {
  /// The word for it in SARIF, section 3.27.10.
  var sarifLevel: String {
    switch self {
    case .hint: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}
