package import Diagnostics

/// Findings that were there before, and that a team has agreed to live with for now.
///
/// A finding is known by its fingerprint: its code, its note and the words of its line. So it
/// stays known when other lines change, and comes back when its own line is touched. When its note
/// has another name by now, the code and the words are enough.
package struct Baseline: Hashable, Sendable, Codable {
  package struct Entry: Hashable, Sendable, Codable, Comparable {
    package let code: String
    package let note: String
    package let fingerprint: String
    /// A mark of the code and the words alone; `nil` in files that older versions wrote.
    package let words: String?

    package init(_ finding: PlacedFinding) {
      code = finding.code.description
      note = finding.path
      fingerprint = finding.fingerprint
      words = finding.wordsMark
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.note, left.code, left.fingerprint) < (right.note, right.code, right.fingerprint)
    }
  }

  package static let schema = "wijk.baseline/1"

  package private(set) var schema = Baseline.schema
  package private(set) var findings: [Entry]

  /// A baseline of all findings that count now.
  package init(of findings: [PlacedFinding]) {
    self.findings = findings.filter { $0.suppression == nil }.map(Entry.init).sorted()
  }

  /// Marks the findings that are in the baseline.
  ///
  /// - Parameters:
  ///   - findings: The findings of this run.
  ///   - isGone: Whether there is no note with a path any more, so that it may have another name.
  /// - Returns: The entries that are in it and occur no more.
  package func apply(
    to findings: inout [PlacedFinding], isGone: (_ note: String) -> Bool = { _ in false }
  ) -> [Entry] {
    var left = Set(self.findings.map(\.fingerprint))
    for index in findings.indices where findings[index].suppression == nil {
      guard left.remove(findings[index].fingerprint) != nil else { continue }
      findings[index].suppression = .baseline
    }
    let gone = Dictionary(
      uniqueKeysWithValues: Set(self.findings.map(\.note)).map { ($0, isGone($0)) })
    var renamed = Dictionary(
      grouping: self.findings.filter { left.contains($0.fingerprint) && gone[$0.note] == true },
      by: \.words)
    for index in findings.indices where findings[index].suppression == nil {
      guard let entry = renamed[findings[index].wordsMark]?.popLast() else { continue }
      left.remove(entry.fingerprint)
      findings[index].suppression = .baseline
    }
    return self.findings.filter { left.contains($0.fingerprint) }
  }

  /// The same baseline without some entries; it never grows.
  package func removing(_ entries: [Entry]) -> Baseline {
    var smaller = self
    let gone = Set(entries)
    smaller.findings.removeAll(where: gone.contains)
    return smaller
  }
}
