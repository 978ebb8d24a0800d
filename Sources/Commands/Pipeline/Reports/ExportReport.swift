internal import Diagnostics
internal import Files
internal import Notes
internal import Opgave
internal import Publication
internal import Reports

/// The JSON summary of a run of `export`.
struct ExportReport: Encodable {
  /// A file as a script reads of it.
  struct File: Encodable {
    let path: String
    let format: String
    @Nullable var area: String?
    let bytes: Int

    init(_ file: ExportedFile) {
      path = file.path
      format = file.format?.word.en ?? ExportReport.accountWord
      area = file.area
      bytes = file.bytes.count
    }
  }

  static let schema = "wijk.export/1"
  /// What stands for the format of the account, which goes with every format.
  static let accountWord = "account"

  let schema = Self.schema
  let output: String
  let files: [File]
  let written: Int
  let unchanged: Int
  let deleted: Int
  /// Files that somebody had edited, each with the copy that was kept of it.
  let copies: [OutputFolder.Outcome.Copy]
  /// Files of earlier runs that are still there and are no longer made.
  let left: [String]
  /// What is in the folder and was never written by `wijk`.
  let foreign: [String]
  /// The areas of which nothing public was made, for personal data in their notes.
  let held: [String]
  /// The lines that were not made public.
  let heldLines: [CompileReport.Held]
  /// What could not be made, and why.
  let remarks: [Bilingual]
  let findings: [CompileReport.Message]
  private let notes: Bilingual

  private enum CodingKeys: CodingKey {
    case schema, output, files, written, unchanged, deleted, copies, left, foreign, held, heldLines
    case remarks, findings
  }

  init(_ intake: Intake, _ outcome: ExportWriter.Outcome, output: String) {
    self.output = output
    files = outcome.files.sorted { $0.path < $1.path }.map(File.init)
    written = outcome.disk.written
    unchanged = outcome.disk.unchanged
    deleted = outcome.disk.deleted
    copies = outcome.disk.copies
    left = outcome.disk.left
    foreign = outcome.disk.foreign
    held = outcome.release.held.map(\.id)
    heldLines = outcome.release.heldLines(in: intake.folder)
    remarks = outcome.remarks
    findings = (intake.log.told + outcome.differences).map(CompileReport.Message.init)
    notes = intake.tally.sentence
  }

  /// The run in one line.
  func sentence(in language: Language) -> String {
    let rest = Tally.files(
      written: written, unchanged: unchanged, deleted: deleted, in: output)
    return "\(notes[language]). \(rest[language])."
  }
}
