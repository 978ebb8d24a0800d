internal import Diagnostics
internal import Files
internal import Notes
internal import Opgave
internal import Source

/// The JSON summary of a run of `compile`.
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

  /// A line that is held from the public editions.
  struct Held: Encodable {
    let area: String
    let path: String
    let line: Int
    /// The codes of the findings in it; none where too few residents were there.
    let codes: [String]
  }

  static let schema = "wijk.compile/1"

  private(set) var schema = Self.schema
  let found: Int
  let read: Int
  let skipped: [SkippedNote]
  /// The conversations that were read and are in no report.
  let unplaced: [UnplacedNotes.Note]
  let areas: [String]
  /// The areas that were not made public, for personal data in their notes.
  let held: [String]
  /// The lines that were not made public.
  let heldLines: [Held]
  let output: String
  let written: Int
  let unchanged: Int
  let deleted: Int
  /// Files that somebody had edited, each with the copy that was kept of it.
  let copies: [OutputFolder.Outcome.Copy]
  /// Files of earlier runs that are still there and are no longer made.
  let left: [String]
  /// What is in the folder and was never written by `wijk`.
  let foreign: [String]
  let findings: [Message]
  private let notes: Bilingual

  private enum CodingKeys: CodingKey {
    case schema, found, read, skipped, unplaced, areas, held, heldLines, output, written
    case unchanged, deleted
    case copies, left, foreign, findings
  }

  init(
    _ intake: Intake, _ areas: [Wijkopgave], _ unplaced: UnplacedNotes,
    _ outcome: ReportWriter.Outcome, output: String
  ) {
    found = intake.tally.found
    read = intake.tally.read
    skipped = intake.tally.skipped
    self.areas = areas.map(\.id)
    self.unplaced = unplaced.notes
    self.output = output
    held = outcome.release.held.map(\.id)
    heldLines = outcome.release.heldLines(in: intake.folder)
    written = outcome.files.written
    unchanged = outcome.files.unchanged
    deleted = outcome.files.deleted
    copies = outcome.files.copies
    left = outcome.files.left
    foreign = outcome.files.foreign
    findings = (intake.log.told + outcome.differences).map(Message.init)
    let (tally, rest) = (intake.tally.sentence, unplaced.sentence(of: intake.tally.read))
    notes = Bilingual(nl: tally.nl + rest.nl, en: tally.en + rest.en)
  }

  /// The run in one line.
  func sentence(in language: Language, after time: Duration) -> String {
    let files = Tally.files(
      written: written, unchanged: unchanged, deleted: deleted, in: output)
    let rest = Bilingual(
      nl: "\(Tally.count(areas.count, "gebied", "gebieden")), \(files.nl)",
      en: "\(Tally.count(areas.count, "area", "areas")), \(files.en)")
    return PlainText.line(
      "\(notes[language]). \(rest[language]). \(time.seconds(in: language))")
  }
}
