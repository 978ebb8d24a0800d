internal import ArgumentParser
internal import Diagnostics

/// As which kinds of files.
struct ReportFormatOptions: ParsableArguments {
  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Als html,md (gewoon), pdf, odt of docx. Mag vaker.",
      en: "As html,md (the default), pdf, odt or docx. May be repeated.",
      value: Bilingual(nl: "formaat", en: "format")),
    completion: .list(ReportFormat.allCases.map(\.rawValue)))
  var names: [String] = []

  /// The maker of the formats, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such format, or its program is not installed.
  func maker(in shell: Shell) throws -> DocumentMaker {
    let words = names.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let chosen = try words.map { word in
      guard let format = ReportFormat(rawValue: word.lowercased()) else {
        throw UsageError(format: String(word), isNotAmong: ReportFormat.allCases.map(\.rawValue))
      }
      return format
    }
    let formats =
      chosen.isEmpty ? [.html, .markdown] : ReportFormat.allCases.filter(chosen.contains)
    return try DocumentMaker(formats, environment: shell.environment)
  }
}
