internal import Files
internal import Notes

/// What a run counted, as a scheduler adds it up; what a command does not count is not there.
struct RunCounters: Encodable {
  /// Notes: those read and those skipped are together those found.
  var found: Int?
  var read: Int?
  var skipped: Int?
  /// How many were skipped for which reason.
  var reasons: [String: Int]?
  /// The statements that nothing says the kind of.
  var withoutKind: Int?
  /// Findings that are more than a hint, and the errors among them.
  var findings: Int?
  var errors: Int?
  /// How often a note came in that was there already.
  var duplicates: Int?
  var municipalities: Int?
  var areas: Int?
  /// Conversations that are in no report.
  var unplaced: Int?
  /// Lines that are not made public.
  var heldLines: Int?
  /// Files that were made, and those of them that are new or changed.
  var files: Int?
  var written: Int?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case found, read, skipped, reasons, withoutKind, findings, errors, duplicates
    case municipalities, areas, unplaced, heldLines, files, written
  }

  init() {}

  init(_ tally: Tally) {
    found = tally.found
    read = tally.read
    skipped = tally.skipped.count
    reasons = tally.skipped.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    withoutKind = tally.unkinded
  }

  init(_ tally: Tally, _ log: FindingLog) {
    self.init(tally)
    findings = log.number
    errors = log.errorNumber
  }

  init(_ outcome: CompileRun.Outcome) {
    self.init(outcome.compiled.intake.tally, outcome.compiled.intake.log)
    areas = outcome.report.areas.count
    unplaced = outcome.report.unplaced.count
    take(outcome.written)
  }

  /// Counts what became of files.
  mutating func take(_ outcome: ReportWriter.Outcome) {
    heldLines = outcome.release.heldLineCount
    files = outcome.files.written + outcome.files.unchanged
    written = outcome.files.written
  }
}
