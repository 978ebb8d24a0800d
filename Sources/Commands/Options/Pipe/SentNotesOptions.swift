internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Source

/// The options of commands that take in notes as lines of JSON, with no disk between.
struct SentNotesOptions: ParsableArguments {
  @Option(
    name: .both(nl: "notities-json", en: "notes-json"),
    help: .both(
      nl: "Notities als regels JSON; - is de standaardinvoer.",
      en: "Notes as lines of JSON; - is standard input.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["ndjson"]))
  var file: String?

  @Option(
    name: .both(nl: "instellingen", en: "settings"),
    help: .both(
      nl: "De wijk.yml voor notities die er zelf geen meebrengen.",
      en: "The wijk.yml for notes that bring none of their own.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["yml"]))
  var settingsPath: String?

  /// What is to read the notes.
  ///
  /// - Parameters:
  ///   - others: The files or folders that were named besides.
  ///   - tellsAll: Whether hints are told too.
  ///   - account: How the words of a note are accounted for.
  /// - Returns: What reads them; `nil` when none are to come as lines.
  /// - Throws: ``UsageError`` when something else is to be read too, or ``FileError`` when a file
  ///   cannot be.
  func run(
    besides others: [String], tellsAll: Bool, account: ReadNote.Account = .numbers
  ) throws -> SentNoteRun? {
    guard let file else {
      guard settingsPath == nil else {
        throw UsageError(
          nl: "--instellingen hoort bij --notities-json", en: "--settings goes with --notes-json",
          help: Bilingual(
            nl: "een map heeft zijn eigen wijk.yml", en: "a folder has a wijk.yml of its own"))
      }
      return nil
    }
    guard others.isEmpty else {
      throw UsageError(
        nl: "notities komen met --notities-json of uit wat er genoemd is, niet allebei",
        en: "notes come with --notes-json or from what is named, not both")
    }
    return SentNoteRun(
      file: file, settings: try settingsPath.map { try MunicipalityFolder.settings(at: $0) },
      tellsAll: tellsAll, account: account)
  }
}
