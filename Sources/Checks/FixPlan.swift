package import Diagnostics
internal import Source

/// The edits that resolve findings in one file, none of them touching another.
package struct FixPlan: Sendable {
  /// The edits, first to last.
  package private(set) var fixes: [Diagnostic.Fix] = []

  /// Chooses, of edits that touch each other, the one that stands first.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found in the file.
  ///   - unsafe: Whether edits that are guesses are taken too.
  package init(_ diagnostics: [Diagnostic], unsafe: Bool) {
    let wanted = diagnostics.compactMap(\.fix).filter { $0.isSafe || unsafe }
    let ordered = wanted.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.replacement)
        < ($1.range.lowerBound, $1.range.upperBound, $1.replacement)
    }
    for fix in ordered {
      guard let last = fixes.last else {
        fixes.append(fix)
        continue
      }
      // Two insertions at one place would come in an order that nobody chose.
      let isFree =
        fix.range.lowerBound > last.range.upperBound
        || (fix.range.lowerBound == last.range.upperBound && !fix.range.isEmpty
          && !last.range.isEmpty)
      if isFree { fixes.append(fix) }
    }
  }

  /// The bytes of the file with all edits made, and every other byte as it was.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var start = 0
    for fix in fixes {
      result += bytes[start..<fix.range.lowerBound]
      result += fix.replacement.utf8
      start = fix.range.upperBound
    }
    return result + bytes[start...]
  }
}
