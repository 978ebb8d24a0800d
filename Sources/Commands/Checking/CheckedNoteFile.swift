internal import Checks
internal import Calendar
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Source

/// One note on its way through the checker.
struct CheckedNoteFile: Sendable {
  let note: NoteFile
  let outcome: ParsedNote
  /// The mark of the text that was checked; `nil` when nothing is told of it.
  ///
  /// A note in which nothing was found may be mended for what others say of it.
  let mark: Fingerprint?
  /// What was found; `nil` when there is nothing to tell, nor anything to be told away.
  let file: CheckedFile?

  var conversation: Conversation? {
    if case .conversation(let conversation) = outcome { conversation } else { nil }
  }

  /// Reads and checks a note.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - path: The path that people see; `nil` when nothing is told of this note.
  ///   - reader: What makes a conversation of it.
  ///   - check: The rules.
  ///   - read: Gives its text.
  init(
    _ note: NoteFile, shown path: String?, _ reader: NoteReader, _ check: NoteCheck,
    _ read: () throws(FileError) -> SourceFile
  ) {
    self.note = note
    do throws(FileError) {
      let file = try read()
      let reading = reader.read(file)
      outcome = ParsedNote(reading, of: note.path)
      let checked = path.map { check.check(file, reading, path: $0) }
      self.file = checked.flatMap { $0.findings.isEmpty && $0.suppressions.isEmpty ? nil : $0 }
      mark = path.map { _ in Fingerprint(of: file.bytes) }
    } catch {
      outcome = ParsedNote(error, of: note.path)
      let empty = SourceFile(path: note.path, bytes: [])
      self.file = path.map { check.checked(empty, [error.diagnostic], path: $0) }
      mark = nil
    }
  }
}

extension CheckedNoteFile: KeptReading {
  struct Basis: Hashable {
    let municipality: Municipality
    let selection: RuleSelection
    let day: CalendarDate
    /// What a person pointed to, and the folder that the paths of the notes start from.
    let targets: CheckTargets
    let base: String
  }
}
