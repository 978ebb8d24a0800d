internal import Checks
internal import Diagnostics
internal import Files
internal import Notes
internal import Source

/// Tells findings to whoever asked: a person at a terminal, or a program.
struct FindingTeller {
  let format: FindingFormat
  let shell: Shell
  let language: Language
  /// The least severe findings that fail a run.
  var threshold = Diagnostic.Severity.error

  /// Does the work, and gives programs a document also when it cannot be done.
  func telling(
    _ paths: [String], _ work: () async throws -> ExitStatus
  ) async throws -> ExitStatus {
    do {
      return try await work()
    } catch {
      if !format.isForPeople {
        try shell.write(format.render(report(of: failure(error), Tally()), in: language))
      }
      throw error
    }
  }

  /// Tells what a run found, and says on the other stream what it came to.
  func tell(_ outcome: CheckRun.Outcome) throws {
    let report = report(of: outcome.findings, outcome.tally, outcome.otherFiles)
    try shell.write(
      format.render(
        report, in: language, hasColour: format == .full && shell.writesInColour,
        width: shell.width))
    tellMending(of: outcome)
    if format != .full { shell.tell(report.summary[language]) }
    if let unread = outcome.tally.unread { shell.tell(unread[language]) }
  }

  /// Says what was mended, and which files stay as they are.
  private func tellMending(of outcome: CheckRun.Outcome) {
    let mended = outcome.changes.map(\.mended).reduce(0, +)
    if mended > 0 {
      shell.tell(
        Bilingual(
          nl: "\(Tally.count(mended, "melding", "meldingen")) hersteld in"
            + " \(Tally.count(outcome.changes.count, "bestand", "bestanden"))",
          en: "\(Tally.count(mended, "finding", "findings")) mended in"
            + " \(Tally.count(outcome.changes.count, "file", "files"))")[language])
    }
    for failure in outcome.failures.sorted(by: { $0.path < $1.path }) {
      shell.tell(failure.reason.rendered(in: language))
    }
  }

  /// Tells how often each code was found, the most frequent first.
  func tellStatistics(of outcome: CheckRun.Outcome) throws {
    let report = report(of: outcome.findings, outcome.tally, outcome.otherFiles)
    let counts = Dictionary(grouping: report.open, by: \.code).mapValues(\.count)
    let width = counts.values.map { String($0).count }.max() ?? 0
    var text = ""
    for (code, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let number = String(count)
      let title = RuleCatalogue.standard.page(code)?.title[language] ?? ""
      text += String(repeating: " ", count: width - number.count) + "\(number)  \(code)  \(title)\n"
    }
    try shell.write(text)
    shell.tell(report.summary[language])
  }

  private func report(
    of findings: [PlacedFinding], _ tally: Tally, _ otherFiles: Set<String> = []
  ) -> FindingReport {
    let codes = Set(findings.map(\.code))
    return FindingReport(
      findings: findings,
      rules: RuleCatalogue.standard.pages.map(\.summary).filter {
        codes.contains($0.code)
      },
      found: tally.found, read: tally.read, skipped: tally.skipped.map(\.note),
      version: WijkCommand.version, otherFiles: otherFiles, threshold: threshold)
  }

  /// What kept the work from being done, as a finding about the path that stood in the way.
  private func failure(_ error: any Error) -> [PlacedFinding] {
    let (path, code, message, help): (String, Diagnostic.Code, Bilingual, Bilingual?) =
      switch error {
      case let error as FileError:
        (error.path, error.diagnostic.code, error.diagnostic.message, error.diagnostic.help)
      case let error as UsageError: (".", "could-not-check", error.message, error.help)
      default: (".", "could-not-check", Bilingual("\(error)"), nil)
      }
    let diagnostic = Diagnostic(
      code, .error, at: 0..<0, nl: message.nl, en: message.en, help: help)
    var placer = FindingPlacer(SourceFile(path: path, bytes: []), path: path)
    return [placer.place(diagnostic, severity: .error)]
  }
}

extension CheckRun.Outcome.Failure {
  fileprivate var reason: UsageError { error.map(UsageError.init) ?? .changed(path) }
}

extension UsageError {
  /// A file that somebody saved while it was being worked on.
  static func changed(_ path: String) -> UsageError {
    UsageError(
      nl: "'\(path)' is intussen gewijzigd, en blijft zoals het is",
      en: "'\(path)' has changed meanwhile, and stays as it is",
      help: Bilingual(nl: "doe het nog eens", en: "do it again"))
  }
}
