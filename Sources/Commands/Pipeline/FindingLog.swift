internal import Diagnostics
internal import Files

/// What was found to be wrong during a run, kept for the end of it.
///
/// Errors are always told, one by one, since each is a note that a report lacks. Of the rest a
/// screenful is told, unless all is asked for.
struct FindingLog {
  private static let screenful = 20

  private let tellsAll: Bool
  private var findings: [Finding] = []
  private var errors: [Finding] = []
  private var untold = 0

  init(tellsAll: Bool) {
    self.tellsAll = tellsAll
  }

  /// The least severity that is told.
  var minimumSeverity: Diagnostic.Severity { tellsAll ? .hint : .warning }

  /// Whether something is wrong or missing in the reports.
  var hasErrors: Bool { !errors.isEmpty }

  /// Everything that was kept, errors first unless all was asked for.
  var told: [Finding] { tellsAll ? findings : errors + findings }

  /// Adds findings about files in a folder.
  mutating func add(_ new: [Finding], in folder: String = "") {
    for finding in new where finding.diagnostic.severity >= minimumSeverity {
      let placed = Finding(
        path: Path.join(folder, finding.path), position: finding.position,
        diagnostic: finding.diagnostic)
      let isError = finding.diagnostic.severity == .error
      if isError { errors.append(placed) }
      if tellsAll || (!isError && findings.count < Self.screenful) {
        findings.append(placed)
      } else if !isError {
        untold += 1
      }
    }
  }

  /// Tells the person at the terminal.
  func tell(_ shell: Shell, in language: Language) {
    let renderer = ConciseRenderer(language: language)
    for finding in told {
      shell.tell(
        shell.hasColour
          ? Self.coloured(finding, renderer, language) : renderer.render(finding))
    }
    guard untold > 0 else { return }
    shell.tell(
      Bilingual(
        nl: "en nog \(untold); zie ze allemaal met --meldingen",
        en: "and \(untold) more; see them all with --findings")[language])
  }

  /// The line with its severity and code in colour.
  private static func coloured(
    _ finding: Finding, _ renderer: ConciseRenderer, _ language: Language
  ) -> String {
    let line = renderer.render(finding)
    let severity = finding.diagnostic.severity
    let label = "\(severity.name[language])[\(finding.diagnostic.code)]"
    guard let range = line.firstRange(of: label) else { return line }
    let colour =
      switch severity {
      case .hint: "36"
      case .warning: "33"
      case .error: "31"
      }
    return line.replacingCharacters(in: range, with: "\u{1B}[\(colour)m\(label)\u{1B}[0m")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
