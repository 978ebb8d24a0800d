internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Source

/// The outcome of reading one note.
struct ReadNote: Sendable {
  /// How the words of a note are accounted for: not, in numbers, or with the lines of those that
  /// were not understood.
  enum Account: Sendable {
    case none, numbers, lines
  }

  let outcome: ParsedNote
  /// What the reader of the note should know, under the note's own path.
  let findings: [Finding]

  /// Reads a note from wherever it is.
  ///
  /// - Parameters:
  ///   - path: The path by which people know it.
  ///   - reader: What makes a conversation of it.
  ///   - privacy: What finds the personal data in it.
  ///   - minimumSeverity: The least that is worth telling.
  ///   - account: How its words are accounted for.
  ///   - read: Gives its text.
  init(
    of path: String, reader: NoteReader, privacy: PrivacyCheck,
    minimumSeverity: Diagnostic.Severity, account: Account = .none,
    _ read: () throws(FileError) -> SourceFile
  ) {
    do throws(FileError) {
      let file = try read()
      var reading = reader.read(file)
      reading.conversation?.privacy = privacy.marks(in: file, items: reading.items)
      if account != .none {
        let words = reader.account(of: file, reading, tellsLines: account == .lines)
        reading.conversation?.account = words
      }
      let told = reading.diagnostics.filter { $0.severity >= minimumSeverity }
      outcome = ParsedNote(reading, of: path)
      findings = told.map { Finding($0, in: file) }
    } catch {
      outcome = ParsedNote(error, of: path)
      findings = [error.finding]
    }
  }
}

extension ReadNote: KeptReading {
  struct Basis: Hashable {
    let municipality: Municipality
    let minimumSeverity: Diagnostic.Severity
    let account: Account
    let hasChecksums: Bool
  }
}

extension ParsedNote {
  /// What a reader made of a note: a conversation, or the reason why it was refused.
  init(_ reading: NoteReading, of note: String) {
    if let conversation = reading.conversation {
      self = .conversation(conversation)
      return
    }
    let reason = reading.diagnostics.first { $0.severity == .error } ?? reading.diagnostics.first
    self = .skipped(
      SkippedNote(note: note, code: reason?.code.description ?? "unreadable-note"))
  }

  /// What has the name of a note and cannot be read as one.
  init(skipped finding: Finding) {
    self = .skipped(
      SkippedNote(note: finding.path, code: finding.diagnostic.code.description))
  }

  /// A note that could not be read from the disk.
  init(_ error: FileError, of note: String) {
    self = .skipped(SkippedNote(note: note, code: error.diagnostic.code.description))
  }
}
