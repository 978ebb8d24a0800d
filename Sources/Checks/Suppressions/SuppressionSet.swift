package import Diagnostics
internal import Source

/// The comments of one file that take findings away, and which of them did.
package struct SuppressionSet: Sendable {
  /// The comments about one code, in the order of the file and so of the lines they start at.
  private struct Order {
    var comments: [Int] = []
    /// The last line of each comment and all before it.
    var reach: [Int] = []
  }

  package let all: [Suppression]
  private var orders: [Diagnostic.Code: Order] = [:]
  private var used: Set<Int> = []

  package init(_ all: [Suppression] = []) {
    self.all = all
    for (index, comment) in all.enumerated() {
      for code in Set(comment.codes) {
        let reach = max(
          orders[code]?.reach.last ?? 0, comment.lines(about: code).upperBound)
        orders[code, default: Order()].comments.append(index)
        orders[code]?.reach.append(reach)
      }
    }
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
    guard let index = comment(about: finding.code, line: line) else { return }
    used.insert(index)
    finding.suppression = .comment(reason: all[index].reason)
  }

  /// Why a finding with a code on a line is taken away; `nil` when it is not.
  func reason(of code: Diagnostic.Code, onLine line: Int) -> String? {
    comment(about: code, line: line).map { all[$0].reason }
  }

  /// The first comment that covers a code on a line, or about the file as a whole.
  private func comment(about code: Diagnostic.Code, line: Int?) -> Int? {
    guard let order = orders[code] else { return nil }
    guard let line else { return order.comments.first }
    // The first whose lines reach this one; those behind it start later still.
    let first = order.reach.bisected { $0 >= line }
    guard first < order.comments.count else { return nil }
    let index = order.comments[first]
    return all[index].covers(code, line: line) ? index : nil
  }
}
