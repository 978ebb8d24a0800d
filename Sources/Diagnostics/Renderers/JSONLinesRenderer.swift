/// Writes a finding a line, each a JSON object as ``JSONRenderer`` has them in `findings`.
///
/// Without findings there is no line. The summary is not part of it; see ``FindingSummary``.
package struct JSONLinesRenderer: FindingRenderer {
  package init() {}

  package func render(_ report: FindingReport) -> [UInt8] {
    let findings = FindingJSON(of: report)
    var bytes: [UInt8] = []
    for finding in report.findings {
      findings.json(of: finding).append(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
