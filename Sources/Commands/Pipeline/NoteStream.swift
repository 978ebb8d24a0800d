internal import Diagnostics
internal import Files
internal import Notes

/// What became of one note.
struct ReadNote: Sendable {
  let outcome: ParsedNote
  /// What the reader of the note should know, under the note's own path.
  let findings: [Finding]
}

/// Reads notes over all cores and hands them over in order.
///
/// Whatever core is first, the result is that of reading them one after another.
struct NoteStream: Sendable {
  /// Enough notes for a task to be worth its start, few enough to keep every core busy.
  private static let batchSize = 64
  /// Batches under way at a time; they bound the memory.
  private static let width = 16

  private let notes: [NoteFile]
  private let reader: NoteReader
  private let minimumSeverity: Diagnostic.Severity

  /// - Parameters:
  ///   - notes: The notes, in order.
  ///   - reader: What makes conversations of them.
  ///   - minimumSeverity: The least that is worth telling.
  init(_ notes: [NoteFile], reader: NoteReader, minimumSeverity: Diagnostic.Severity) {
    self.notes = notes
    self.reader = reader
    self.minimumSeverity = minimumSeverity
  }

  /// Calls `body` with one batch of notes after another.
  func forEachBatch(_ body: ([ReadNote]) throws -> Void) async throws {
    let starts = Array(stride(from: 0, to: notes.count, by: Self.batchSize))
    try await withThrowingTaskGroup(of: (Int, [ReadNote]).self) { group in
      for start in starts.prefix(Self.width) { group.addTask { (start, read(from: start)) } }

      var early: [Int: [ReadNote]] = [:]
      var due = 0
      var upcoming = starts.dropFirst(Self.width)
      while let (start, batch) = try await group.next() {
        early[start] = batch
        while let batch = early.removeValue(forKey: due) {
          try body(batch)
          due += Self.batchSize
          if let start = upcoming.popFirst() {
            group.addTask { (start, read(from: start)) }
          }
        }
      }
    }
  }

  private func read(from start: Int) -> [ReadNote] {
    notes[start..<min(start + Self.batchSize, notes.count)].map(read)
  }

  private func read(_ note: NoteFile) -> ReadNote {
    do throws(FileError) {
      let file = try note.read(limit: NoteReader.sizeLimit)
      let reading = reader.read(file)
      let told = reading.diagnostics.filter { $0.severity >= minimumSeverity }
      return ReadNote(
        outcome: reading.conversation.map(ParsedNote.conversation)
          ?? .skipped(SkippedNote(note: note.path, code: Self.reason(in: reading.diagnostics))),
        findings: told.map { Finding($0, in: file) })
    } catch {
      return ReadNote(
        outcome: .skipped(
          SkippedNote(note: note.path, code: error.diagnostic.code.description)),
        findings: [error.finding])
    }
  }

  /// The code that says why a note was refused.
  private static func reason(in diagnostics: [Diagnostic]) -> String {
    let reason = diagnostics.first { $0.severity == .error } ?? diagnostics.first
    return reason?.code.description ?? "unreadable-note"
  }
}
