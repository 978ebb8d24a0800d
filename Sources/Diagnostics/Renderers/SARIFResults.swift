internal import Source

/// Makes the results of a SARIF run.
struct SARIFResults: Sendable {
  private let language: Language
  /// Where each rule stands in the list of the run.
  private let ruleIndex: [Diagnostic.Code: Int]
  /// Whether a baseline was at work, so that what is not in it is new.
  private let hasBaseline: Bool

  init(of report: FindingReport, in language: Language) {
    self.language = language
    ruleIndex = Dictionary(
      report.rules.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    hasBaseline = report.findings.contains { $0.suppression == .baseline }
  }

  func json(of finding: PlacedFinding) -> JSON {
    let result: JSON = [
      "ruleId": .text(finding.code.description)
    ]
    return
      result
      .with("ruleIndex", ruleIndex[finding.code].map(JSON.number))
      .with("level", .text(finding.severity.sarifLevel))
      .with("message", text(finding.sentence(in: language)))
      .with("locations", [location(of: finding)])
      .with("relatedLocations", related(to: finding))
      .with("partialFingerprints", ["wijk/v1": .text(finding.fingerprint)])
      .with("fixes", finding.fix.map { [json(of: $0, for: finding)] })
      .with("suppressions", finding.suppression.map { [json(of: $0)] })
      .with("baselineState", baselineState(of: finding))
  }

  private func location(of finding: PlacedFinding) -> JSON {
    let file: JSON = ["artifactLocation": SARIFPlace.artifact(finding.path)]
    return [
      "physicalLocation":
        file.with("region", finding.place.map { SARIFPlace.region($0, on: finding.line) })
    ]
  }

  /// The places that explain the finding (section 3.27.22).
  private func related(to finding: PlacedFinding) -> JSON? {
    guard !finding.notes.isEmpty else { return nil }
    return .array(
      finding.notes.map { note in
        [
          "physicalLocation": [
            "artifactLocation": SARIFPlace.artifact(finding.path),
            "region": SARIFPlace.region(note.place, on: note.line),
          ],
          "message": text(note.message[language]),
        ]
      })
  }

  private func json(of fix: PlacedFinding.Fix, for finding: PlacedFinding) -> JSON {
    let isOnSameLine = fix.place.start.line == finding.place?.start.line
    return [
      "description": text(fix.title[language]),
      "artifactChanges": [
        [
          "artifactLocation": SARIFPlace.artifact(finding.path),
          "replacements": [
            [
              "deletedRegion": SARIFPlace.region(
                fix.place, on: isOnSameLine ? finding.line : nil),
              "insertedContent": text(fix.replacement),
            ]
          ],
        ]
      ],
      "properties": ["safe": .truth(fix.isSafe)],
    ]
  }

  private func json(of suppression: PlacedFinding.Suppression) -> JSON {
    switch suppression {
    case .comment(let reason): ["kind": "inSource", "justification": .text(reason)]
    case .baseline: ["kind": "external"]
    }
  }

  private func baselineState(of finding: PlacedFinding) -> JSON? {
    guard hasBaseline else { return nil }
    return finding.suppression == .baseline ? "unchanged" : "new"
  }

  private func text(_ text: String) -> JSON { ["text": .text(text)] }
}
