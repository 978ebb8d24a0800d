internal import Diagnostics
package import Municipality
package import Notes
internal import PersonalData
package import Source

/// Finds the errors of class privacy that keep a note out of a public edition.
package struct PrivacyCheck: Sendable {
  private let finder: PersonalDataFinder

  package init(_ municipality: Municipality) {
    finder = PersonalDataFinder(knowing: municipality)
  }

  /// The places of personal data in a note that no comment in it takes away.
  ///
  /// - Parameter file: The note.
  /// - Returns: The marks in the order of the note, warnings left out.
  package func marks(in file: SourceFile) -> [PrivacyMark] {
    let errors = finder.matches(in: file.bytes).filter { $0.severity == .error }
    if errors.isEmpty { return [] }
    let suppressions = SuppressionReader.read(file).suppressions
    return errors.compactMap { match in
      let line = file.line(at: match.range.lowerBound)
      let code = Diagnostic.Code(stringLiteral: match.kind.rawValue)
      if suppressions.contains(where: { $0.covers(code, line: line) }) { return nil }
      return PrivacyMark(code: match.kind.rawValue, line: line)
    }
  }
}
