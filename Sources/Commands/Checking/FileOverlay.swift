internal import Files
internal import Source

/// Files as they will be once they are mended, over the files on the disk.
///
/// Nothing is written until all is mended, so that a run that fails has changed nothing.
struct FileOverlay: Sendable {
  private(set) var changes: [String: FileChange] = [:]

  /// Reads a note as it will be.
  func read(_ note: NoteFile, limit: Int) throws(FileError) -> SourceFile {
    if let change = changes[note.location] {
      return SourceFile(path: note.path, bytes: change.after)
    }
    return try note.read(limit: limit)
  }

  /// Puts other contents over a file.
  ///
  /// - Parameters:
  ///   - location: Where the file stands.
  ///   - mark: The mark of the text in which the places of the edits are.
  ///   - count: The number of findings that the edits resolve.
  ///   - edit: Makes the edits.
  /// - Returns: Whether it was done: not when the file has changed since it was read.
  /// - Throws: What the system says is wrong.
  mutating func edit(
    _ location: String, markedAs mark: Fingerprint, count: Int, _ edit: ([UInt8]) -> [UInt8]
  ) throws(FileError) -> Bool {
    if let change = changes[location] {
      changes[location] = FileChange(
        path: location, before: change.before, after: edit(change.after),
        mended: change.mended + count)
      return true
    }
    let bytes = try Disk.contents(of: location)
    guard Fingerprint(of: TextDecoding.decode(bytes).bytes) == mark else { return false }
    changes[location] = FileChange(
      path: location, before: bytes, after: edit(bytes), mended: count)
    return true
  }
}
