internal import Diagnostics
internal import Files
internal import Notes
internal import Opgave
internal import Source

/// What a run of `compile` did.
struct CompileReport: Encodable {
  /// A finding as a script reads it.
  struct Message: Encodable {
    let path: String
    let line: Int?
    let column: Int?
    let severity: Diagnostic.Severity
    let code: String
    let message: Bilingual
    let help: Bilingual?

    init(_ finding: Finding) {
      path = finding.path
      line = finding.position?.line
      column = finding.position?.column
      severity = finding.diagnostic.severity
      code = finding.diagnostic.code.description
      message = finding.diagnostic.message
      help = finding.diagnostic.help
    }
  }

  static let schema = "wijk.compile/1"

  private(set) var schema = Self.schema
  let found: Int
  let read: Int
  let skipped: [SkippedNote]
  let areas: [String]
  /// The areas that were not made public, for personal data in their notes.
  let held: [String]
  let output: String
  let written: Int
  let unchanged: Int
  let deleted: Int
  let findings: [Message]
  private let notes: Bilingual

  private enum CodingKeys: CodingKey {
    case schema, found, read, skipped, areas, held, output, written, unchanged, deleted, findings
  }

  init(
    _ intake: Intake, _ document: OpgaveDocument, _ outcome: ReportWriter.Outcome, output: String
  ) {
    found = intake.tally.found
    read = intake.tally.read
    skipped = intake.tally.skipped
    areas = document.areas.map(\.id)
    self.output = output
    held = outcome.held.map(\.id)
    written = outcome.files.written
    unchanged = outcome.files.unchanged
    deleted = outcome.files.deleted
    findings = (intake.log.told + outcome.differences).map(Message.init)
    notes = intake.tally.sentence
  }

  /// The run in one line.
  func sentence(in language: Language, after time: Duration) -> String {
    let files = written + unchanged
    let rest = Bilingual(
      nl: "\(Tally.count(areas.count, "gebied", "gebieden")),"
        + " \(Tally.count(files, "bestand", "bestanden")) in '\(output)' (\(written) nieuw of anders)",
      en: "\(Tally.count(areas.count, "area", "areas")),"
        + " \(Tally.count(files, "file", "files")) in '\(output)' (\(written) new or changed)")
    return "\(notes[language]). \(rest[language]). \(time.seconds(in: language))"
  }
}
