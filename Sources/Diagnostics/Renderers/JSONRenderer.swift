/// Writes one JSON document with the summary and all findings, a finding a line.
///
/// Its grammar is ``schema``. Lines and columns count characters, from one at the top of the
/// file; `end` is the position behind the last character; `bytes` are UTF-8, from zero at the
/// first byte of the file. What is unknown is `null`. Findings that a comment or the baseline
/// takes away are there too, with `suppressed`.
package struct JSONRenderer: FindingRenderer {
  /// The name and version of the document, which stands in it.
  package static let schemaName = "wijk.findings/1"

  package init() {}

  package func render(_ report: FindingReport) -> [UInt8] {
    let summary = FindingSummary(of: report)
    let findings = FindingJSON(of: report)
    let document: JSON = [
      "schema": .text(Self.schemaName),
      "version": .text(report.version),
      "summary": [
        "found": .number(report.found),
        "read": .number(report.read),
        "skipped": .array(report.skipped.map(JSON.text)),
        "errors": .number(summary.errors),
        "warnings": .number(summary.warnings),
        "hints": .number(summary.hints),
        "suppressed": .number(summary.suppressed),
      ],
      "findings": .lines(report.findings, findings.json),
    ]
    return document.bytes
  }
}
