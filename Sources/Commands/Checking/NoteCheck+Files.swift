internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Source

extension NoteCheck {
  /// Checks a `wijk.yml`.
  ///
  /// - Parameters:
  ///   - settings: The file; its path is the one that people see.
  ///   - reading: What its reader made of it.
  /// - Returns: What was found in it.
  func checked(_ settings: SourceFile, _ reading: MunicipalityReading) -> CheckedFile {
    checked(
      settings, reading.diagnostics + UnknownCheckRule.diagnostics(reading), path: settings.path)
  }
}

extension RuleSelection {
  /// What is known of a file by its name alone.
  ///
  /// - Parameters:
  ///   - finding: The finding, under the path of the file in a folder.
  ///   - base: The path of that folder.
  /// - Returns: The finding; `nil` when nobody asked for it.
  func placed(_ finding: Finding, in base: String) -> PlacedFinding? {
    guard let severity = severity(of: finding.diagnostic) else { return nil }
    let path = Path.join(base, finding.path)
    var placer = FindingPlacer(SourceFile(path: finding.path, bytes: []), path: path)
    return placer.place(finding.diagnostic, severity: severity)
  }
}
