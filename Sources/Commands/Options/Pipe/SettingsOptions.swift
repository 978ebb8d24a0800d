internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Source

/// The `--settings` option, for a run that has no folder of the municipality.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .both(nl: "instellingen", en: "settings"),
    help: .both(
      nl: "De wijk.yml voor notities die er zelf geen meebrengen.",
      en: "The wijk.yml for notes that bring none of their own.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["yml"]))
  var path: String?

  /// The settings; `nil` when none were named.
  func file() throws(FileError) -> SourceFile? {
    guard let path else { return nil }
    return try MunicipalityFolder.settings(at: path)
  }
}
