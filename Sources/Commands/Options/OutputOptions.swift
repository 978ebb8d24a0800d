internal import ArgumentParser
internal import Diagnostics
internal import Files

/// The `--output` option: the folder that reports go to.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .both(nl: "uit", en: "output", short: "o"),
    help: .both(
      nl: "De map voor de rapporten; anders rapporten/ in de map van de gemeente.",
      en: "The folder for the reports; else rapporten/ in the municipality's folder.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  private var path: String?

  /// Whether reports go to standard output, where lines take the place of files.
  var isStream: Bool { path == "-" }

  /// Where reports go: the folder that was asked for, or the municipality's own.
  ///
  /// - Throws: ``UsageError`` when it is no folder.
  func place(in municipality: MunicipalityFolder) throws -> OutputFolder {
    let own = municipality.reports
    let asked = try folder() ?? own
    return OutputFolder(asked, isOwn: Path.isSame(asked, own))
  }

  /// The folder that was asked for.
  ///
  /// - Throws: ``UsageError`` when it is no folder.
  private func folder() throws -> String? {
    switch path {
    case "-":
      throw UsageError(
        nl: "rapporten zijn meer dan één bestand en passen niet op de standaarduitvoer",
        en: "reports are more than one file and do not fit on standard output",
        help: Bilingual(nl: "kies met --uit een map", en: "choose a folder with --output"))
    case "":
      throw UsageError(
        nl: "'--uit' mist een waarde", en: "'--output' lacks a value",
        help: Bilingual(nl: "schrijf '--uit MAP'", en: "write '--output FOLDER'"))
    default: return path
    }
  }
}
