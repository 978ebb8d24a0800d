package import Source

/// A diagnostic with the file and the place it belongs to.
///
/// The place is worked out while the file is at hand, so that a finding outlives it.
package struct Finding: Hashable, Sendable {
  package let path: String
  /// Where it is; `nil` when it concerns the file as a whole.
  package let position: Position?
  package let diagnostic: Diagnostic

  package init(path: String, position: Position?, diagnostic: Diagnostic) {
    self.path = path
    self.position = position
    self.diagnostic = diagnostic
  }

  package init(_ diagnostic: Diagnostic, in file: SourceFile) {
    self.init(
      path: file.path,
      position: file.position(at: diagnostic.range.lowerBound),
      diagnostic: diagnostic
    )
  }

  /// A finding about a file or a folder as a whole.
  package init(
    _ code: Diagnostic.Code, _ severity: Diagnostic.Severity, ofWhole path: String, nl: String,
    en: String, help: Bilingual? = nil
  ) {
    self.init(
      path: path, position: nil,
      diagnostic: Diagnostic(code, severity, at: 0..<0, nl: nl, en: en, help: help))
  }
}
