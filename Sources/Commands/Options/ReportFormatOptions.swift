internal import ArgumentParser
internal import Diagnostics

/// The `--format` option of reports.
struct ReportFormatOptions: ParsableArguments {
  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "Als html,md (gewoon), pdf, odt of docx. Mag vaker.",
      en: "As html,md (the default), pdf, odt or docx. May be repeated.",
      value: Bilingual(nl: "formaat", en: "format")),
    completion: .list(ReportFormat.words))
  var names: [String] = []

  /// The maker of the formats, each once and in a fixed order.
  ///
  /// - Throws: ``UsageError`` when there is no such format, or its program is not installed.
  func maker(in shell: Shell) throws -> DocumentMaker {
    let chosen = try ReportFormat.chosen(by: names)
    return try DocumentMaker(
      chosen.isEmpty ? [.html, .markdown] : chosen, environment: shell.environment)
  }
}
