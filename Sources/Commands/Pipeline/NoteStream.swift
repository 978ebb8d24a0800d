internal import Files

/// Reads notes over all cores and hands over what was made of them, in order.
///
/// Whatever core is first, the result is that of reading them one after another.
struct NoteStream<Output: Sendable>: Sendable {
  /// Enough notes for a task to be worth its start, few enough to keep every core busy.
  private let batchSize = 64
  /// Batches under way at a time; they bound the memory.
  private let width = 16

  private let notes: [NoteFile]
  private let read: @Sendable (NoteFile) -> Output

  /// - Parameters:
  ///   - notes: The notes, in order.
  ///   - read: Makes of a note what is asked for.
  init(_ notes: [NoteFile], read: @escaping @Sendable (NoteFile) -> Output) {
    self.notes = notes
    self.read = read
  }

  /// Calls `body` with one batch after another.
  func forEachBatch(_ body: ([Output]) throws -> Void) async throws {
    let starts = Array(stride(from: 0, to: notes.count, by: batchSize))
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      for start in starts.prefix(width) { group.addTask { (start, batch(from: start)) } }

      var early: [Int: [Output]] = [:]
      var due = 0
      var upcoming = starts.dropFirst(width)
      while let (start, batch) = try await group.next() {
        early[start] = batch
        while let batch = early.removeValue(forKey: due) {
          try body(batch)
          due += batchSize
          if let start = upcoming.popFirst() {
            group.addTask { (start, self.batch(from: start)) }
          }
        }
      }
    }
  }

  private func batch(from start: Int) -> [Output] {
    notes[start..<min(start + batchSize, notes.count)].map(read)
  }
}
