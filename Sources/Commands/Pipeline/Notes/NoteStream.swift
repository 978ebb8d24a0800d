internal import Files

/// Reads notes over all cores and hands over what was made of them, in order.
struct NoteStream<Output: Sendable>: Sendable {
  private let notes: [NoteFile]
  private let work: OrderedWork<NoteFile, Output>

  /// - Parameters:
  ///   - notes: The notes, in order.
  ///   - read: Makes of a note what is asked for.
  init(_ notes: [NoteFile], read: @escaping @Sendable (NoteFile) -> Output) {
    self.notes = notes
    work = OrderedWork(read)
  }

  /// Calls `body` with one batch after another.
  func forEachBatch(_ body: ([Output]) throws -> Void) async throws {
    var rest = notes[...]
    try await work.forEachBatch(of: { rest.popFirst() }, body)
  }
}
