package import Diagnostics
internal import Source

/// The edits that resolve findings in one file, none of them touching another.
package struct FixPlan: Sendable {
  private struct Edit {
    let range: ByteRange
    let replacement: String
  }

  /// The edits, first to last.
  private var edits: [Edit] = []

  /// The number of findings that the plan resolves.
  package var count: Int { edits.count }

  /// Chooses, of edits that touch each other, the one that stands first.
  ///
  /// - Parameters:
  ///   - findings: What was found in the file; what a comment takes away is left as it is.
  ///   - unsafe: Whether edits that are guesses are taken too.
  package init(_ findings: [PlacedFinding], unsafe: Bool) {
    let wanted = findings.filter { $0.suppression == nil }.compactMap(\.fix).filter {
      $0.isSafe || unsafe
    }
    let ordered = wanted.map { Edit(range: $0.place.bytes, replacement: $0.replacement) }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.replacement)
          < ($1.range.lowerBound, $1.range.upperBound, $1.replacement)
      }
    for edit in ordered where edits.last.map({ Self.isFree(edit, behind: $0) }) ?? true {
      edits.append(edit)
    }
  }

  /// Whether an edit stands clear of the one before it: two insertions at one place would come
  /// in an order that nobody chose.
  private static func isFree(_ edit: Edit, behind last: Edit) -> Bool {
    if edit.range.lowerBound > last.range.upperBound { return true }
    return edit.range.lowerBound == last.range.upperBound && !edit.range.isEmpty
      && !last.range.isEmpty
  }

  /// The bytes of the file with all edits made, and every other byte as it was.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var start = 0
    for edit in edits where edit.range.upperBound <= bytes.count {
      result += bytes[start..<edit.range.lowerBound]
      result += edit.replacement.utf8
      start = edit.range.upperBound
    }
    return result + bytes[start...]
  }
}
