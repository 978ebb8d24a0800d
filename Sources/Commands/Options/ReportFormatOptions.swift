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

  /// The word for all files in one archive, whatever they are; only a stream takes it.
  static let archive = "tar"

  /// Whether the files are asked for in one archive.
  var asksForArchive: Bool { names.splitAtCommas.contains { $0.lowercased() == Self.archive } }

  /// The maker of the formats, each once and in a fixed order.
  ///
  /// - Parameters:
  ///   - shell: Where the programs of formats are found.
  ///   - isStream: Whether the files go to standard output, where they may be one archive.
  /// - Returns: The maker.
  /// - Throws: ``UsageError`` when there is no such format, or its program is not installed.
  func maker(in shell: Shell, isStream: Bool = false) throws -> DocumentMaker {
    let words = names.splitAtCommas.filter { $0.lowercased() != Self.archive }
    if asksForArchive, !isStream {
      throw UsageError(
        nl: "'tar' hoort bij `wijk render -o -`", en: "'tar' goes with `wijk render -o -`")
    }
    let chosen = try ReportFormat.chosen(by: words)
    return try DocumentMaker(
      chosen.isEmpty ? [.html, .markdown] : chosen, in: shell)
  }
}
