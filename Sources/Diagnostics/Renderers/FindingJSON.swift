internal import Source

/// A finding as `json` and `jsonl` write it; ``JSONRenderer`` has the schema.
struct FindingJSON: Sendable {
  private let topics: [Diagnostic.Code: String]

  init(of report: FindingReport) {
    topics = Dictionary(
      report.rules.map { ($0.code, $0.topic) }, uniquingKeysWith: { old, _ in old })
  }

  func json(of finding: PlacedFinding) -> JSON {
    [
      "path": .text(finding.path),
      "code": .text(finding.code.description),
      "severity": .text(finding.severity.rawValue),
      "topic": topics[finding.code].map(JSON.text) ?? .null,
      "message": json(of: finding.message),
      "help": finding.help.map(json) ?? .null,
      "place": finding.place.map(json) ?? .null,
      "notes": .array(
        finding.notes.map { ["message": json(of: $0.message), "place": json(of: $0.place)] }),
      "fix": finding.fix.map(json) ?? .null,
      "fingerprint": .text(finding.fingerprint),
      "suppressed": finding.suppression.map(json) ?? .null,
    ]
  }

  private func json(of words: Bilingual) -> JSON {
    ["nl": .text(words.nl), "en": .text(words.en)]
  }

  private func json(of place: PlacedFinding.Place) -> JSON {
    [
      "start": json(of: place.start),
      "end": json(of: place.end),
      "bytes": [
        "start": .number(place.bytes.lowerBound), "end": .number(place.bytes.upperBound),
      ],
    ]
  }

  private func json(of position: Position) -> JSON {
    ["line": .number(position.line), "column": .number(position.column)]
  }

  private func json(of fix: PlacedFinding.Fix) -> JSON {
    [
      "title": json(of: fix.title),
      "safe": .truth(fix.isSafe),
      "replacement": .text(fix.replacement),
      "place": json(of: fix.place),
    ]
  }

  private func json(of suppression: PlacedFinding.Suppression) -> JSON {
    switch suppression {
    case .comment(let reason): ["kind": "comment", "reason": .text(reason)]
    case .baseline: ["kind": "baseline", "reason": .null]
    }
  }
}
