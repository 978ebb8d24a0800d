internal import Diagnostics

extension LSP.Diagnostic {
  /// A finding of the checker, in the words and at the place that the checker gives.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - uri: The document that it is in.
  ///   - places: The places of the document.
  ///   - language: The language of the person who reads it.
  init(
    _ finding: PlacedFinding, of uri: String, _ places: SourcePlaces, in language: Language
  ) {
    range = finding.place.map { places.range($0.bytes) } ?? .top
    severity = LSP.Severity(finding.severity)
    code = finding.code.description
    source = "wijk"
    // What to do about it stands on a line of its own, as it does on a terminal.
    message =
      PlainText.line(finding.message[language])
      + (finding.help.map { "\n" + PlainText.line($0[language]) } ?? "")
    relatedInformation =
      finding.notes.isEmpty
      ? nil
      : finding.notes.map { note in
        Related(
          location: LSP.Location(uri: uri, range: places.range(note.place.bytes)),
          message: PlainText.line(note.message[language]))
      }
  }
}

extension LSP.Severity {
  init(_ severity: Diagnostic.Severity) {
    self =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .hint: .hint
      }
  }
}
