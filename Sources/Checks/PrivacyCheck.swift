internal import Diagnostics
package import Municipality
package import Notes
internal import PersonalData
package import Source

/// Finds the places of class privacy in a note, by which its lines are kept out of a public
/// edition (rule R12).
package struct PrivacyCheck: Sendable {
  private let finder: PersonalDataFinder

  package init(_ municipality: Municipality) {
    finder = PersonalDataFinder(knowing: municipality)
  }

  /// The places of personal data in a note, of whatever severity, with those that a comment in it
  /// takes away.
  ///
  /// - Parameters:
  ///   - file: The note.
  ///   - items: The lines of each of its statements.
  /// - Returns: The marks in the order of the note, one for each code on a line.
  package func marks(in file: SourceFile, items: [ClosedRange<Int>]) -> [PrivacyMark] {
    let matches = finder.matches(in: file.bytes)
    if matches.isEmpty { return [] }
    let suppressions = SuppressionSet(SuppressionReader.read(file).suppressions)
    var starts: [Int: Int] = [:]
    for item in items {
      for line in item where starts[line] == nil { starts[line] = item.lowerBound }
    }
    var marks: [PrivacyMark] = []
    for match in matches {
      let line = file.line(at: match.range.lowerBound)
      let code = Diagnostic.Code(stringLiteral: match.kind.rawValue)
      let mark = PrivacyMark(
        code: match.kind.rawValue, line: line, item: starts[line],
        reason: suppressions.reason(of: code, onLine: line))
      if marks.last != mark { marks.append(mark) }
    }
    return marks
  }
}
