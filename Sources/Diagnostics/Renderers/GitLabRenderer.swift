internal import Source

/// Writes the Code Quality report that GitLab shows in a merge request: a JSON array.
///
/// An element has `description`, `check_name`, `fingerprint`, `severity` (`info`, `minor` or
/// `major`) and `location`: a `path`, its `lines`, and the `positions` when the place is known.
/// What concerns a whole file is put on its first line, because GitLab needs a line. Findings
/// that a comment or the baseline takes away are left out.
package struct GitLabRenderer: FindingRenderer {
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ report: FindingReport) -> [UInt8] {
    JSON.lines(report.open, json).bytes
  }

  private func json(of finding: PlacedFinding) -> JSON {
    [
      "description": .text(finding.sentence(in: language)),
      "check_name": .text(finding.code.description),
      "fingerprint": .text(finding.fingerprint),
      "severity": .text(severity(of: finding)),
      "location": location(of: finding),
    ]
  }

  private func severity(of finding: PlacedFinding) -> String {
    switch finding.severity {
    case .hint: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }

  private func location(of finding: PlacedFinding) -> JSON {
    guard let place = finding.place else {
      return ["path": .text(finding.path), "lines": ["begin": 1]]
    }
    return [
      "path": .text(finding.path),
      "lines": ["begin": .number(place.start.line), "end": .number(place.end.line)],
      "positions": ["begin": json(of: place.start), "end": json(of: place.end)],
    ]
  }

  private func json(of position: Position) -> JSON {
    ["line": .number(position.line), "column": .number(position.column)]
  }
}
