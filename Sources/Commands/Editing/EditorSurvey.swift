internal import Checks
internal import Files
internal import Opgave

/// The findings between notes, as of the last check of all of them.
struct EditorSurvey: Sendable {
  let agreements: [ListedAgreement]
  /// What was found in the texts that people agreed on.
  let ofTexts: [TownFinding]
  private let findings: [String: [TownFinding]]
  /// The texts that were laid then, by their locations.
  private let texts: [String: [UInt8]]

  init(_ town: TownSurvey, of texts: [String: [UInt8]]) {
    agreements = town.agreements
    findings = Dictionary(grouping: town.findings, by: \.note)
    ofTexts = town.findings.filter { $0.note.hasPrefix(MunicipalityFolder.textsFolder + "/") }
    self.texts = texts
  }

  /// What was found between a note and others, on the lines to which its words have moved.
  ///
  /// What stood on a line that was changed is left out until all is checked together again.
  ///
  /// - Parameters:
  ///   - path: The path of the note.
  ///   - text: Its text now.
  ///   - location: Where it stands.
  /// - Returns: The findings, in the order of the lines.
  func findings(
    in path: String, holding text: [UInt8]?, at location: String
  ) -> [TownFinding] {
    guard let own = findings[path] else { return [] }
    let before = texts[location] ?? (try? Disk.contents(of: location)) ?? []
    guard let text, before != text else { return own }
    let (old, new) = (SourceLines(before), SourceLines(text))
    return own.compactMap { finding in
      guard let line = finding.line else { return finding }
      return new.line(of: line, in: old).map(finding.moved)
    }
  }
}
