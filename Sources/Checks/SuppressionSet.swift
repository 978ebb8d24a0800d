package import Diagnostics
internal import Source

/// The comments of one file that take findings away, and which of them did.
package struct SuppressionSet: Sendable {
  package let all: [Suppression]
  private var used: Set<Int> = []

  package init(_ all: [Suppression] = []) {
    self.all = all
  }

  package var isEmpty: Bool { all.isEmpty }

  /// The comments that took nothing away.
  package var unused: [Suppression] {
    all.indices.filter { !used.contains($0) }.map { all[$0] }
  }

  /// Takes a finding away if a comment says so, and remembers that it did.
  package mutating func apply(to finding: inout PlacedFinding) {
    guard !all.isEmpty else { return }
    let line = finding.place?.start.line
    guard let index = all.firstIndex(where: { $0.covers(finding.code, line: line) }) else { return }
    used.insert(index)
    finding.suppression = .comment(reason: all[index].reason)
  }
}
