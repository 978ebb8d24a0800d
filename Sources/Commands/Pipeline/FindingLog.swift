internal import Diagnostics
internal import Files

/// The findings of a run, kept for the end of it.
///
/// Errors are always told, one by one, since each is a note that a report lacks. The rest is
/// counted, with the command that shows it, unless all is asked for.
struct FindingLog {
  private static let screenful = 5

  private let tellsAll: Bool
  private var findings: [Finding] = []
  private var errors: [Finding] = []
  /// What is told as well, though no error: files that somebody may take for notes that are read.
  private var named: [Finding] = []
  private var counted = 0
  private var countedFiles: Set<String> = []

  init(tellsAll: Bool) {
    self.tellsAll = tellsAll
  }

  /// The least severity that is told or counted.
  var minimumSeverity: Diagnostic.Severity { tellsAll ? .hint : .warning }

  /// Whether something is wrong or missing in the reports.
  var hasErrors: Bool { !errors.isEmpty }

  /// The number of findings that are more than a hint, and that of the errors among them.
  var number: Int {
    tellsAll
      ? findings.count { $0.diagnostic.severity >= .warning }
      : errors.count + named.count + counted
  }
  var errorNumber: Int { errors.count }

  /// What is told one by one.
  var told: [Finding] { tellsAll ? findings : errors + named.prefix(Self.screenful) }

  /// Adds findings about files in a folder.
  mutating func add(_ new: [Finding], in folder: String = "") {
    for finding in new where isNamed(finding) && !tellsAll {
      named.append(
        Finding(
          path: Path.join(folder, finding.path), position: nil, diagnostic: finding.diagnostic))
    }
    let new = tellsAll ? new : new.filter { !isNamed($0) }
    for finding in new where finding.diagnostic.severity >= minimumSeverity {
      let placed = Finding(
        path: Path.join(folder, finding.path), position: finding.position,
        diagnostic: finding.diagnostic)
      let isError = finding.diagnostic.severity == .error
      if isError { errors.append(placed) }
      if tellsAll {
        findings.append(placed)
      } else if !isError {
        counted += 1
        countedFiles.insert(placed.path)
      }
    }
  }

  /// Whether a finding is that something is not read which may well be a note.
  private func isNamed(_ finding: Finding) -> Bool {
    finding.diagnostic.severity == .warning
      && ["passed-over", "link-not-followed"].contains(finding.diagnostic.code)
  }

  /// Tells the person at the terminal.
  ///
  /// - Parameters:
  ///   - shell: The terminal.
  ///   - language: The person's language.
  ///   - command: The command that shows what is only counted; `nil` where that says nothing of the
  ///     answer that follows.
  func tell(_ shell: Shell, in language: Language, seeWith command: Bilingual?) {
    let renderer = ConciseRenderer(language: language)
    for finding in told {
      if shell.isReporting {
        shell.report(.finding(CompileReport.Message(finding)))
        continue
      }
      let line =
        shell.hasColour
        ? Self.coloured(finding, renderer, language) : renderer.render(finding)
      if finding.diagnostic.severity == .error { shell.warn(line) } else { shell.tell(line) }
    }
    let more = named.count - Self.screenful
    if more > 0 {
      shell.tell(
        Bilingual(
          nl: "en zo ook \(Tally.count(more, "ander bestand", "andere bestanden"))",
          en: "and so \(Tally.count(more, "other file", "other files"))")[language])
    }
    guard counted > 0, let command else { return }
    let count = Bilingual(
      nl: "\(Tally.count(counted, "waarschuwing", "waarschuwingen"))"
        + " in \(Tally.count(countedFiles.count, "bestand", "bestanden")); zie ze met: ",
      en: "\(Tally.count(counted, "warning", "warnings"))"
        + " in \(Tally.count(countedFiles.count, "file", "files")); see them with: ")
    shell.tell(count[language] + command[language])
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

extension Bilingual {
  /// The command that checks a path, as a person can paste it.
  static func checkCommand(for path: String) -> Bilingual {
    let quoted = path.contains { " '\"$`\\".contains($0) }
    let word = quoted ? "'\(path.split(separator: "'").joined(separator: "'\\''"))'" : path
    return path == "."
      ? Bilingual(nl: "wijk controleer", en: "wijk check")
      : Bilingual(nl: "wijk controleer \(word)", en: "wijk check \(word)")
  }
}
