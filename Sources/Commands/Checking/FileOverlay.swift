internal import Files
internal import Source

/// Files as they will be once they are mended, or as an editor has them, over the files on the disk.
///
/// Nothing is written until all is mended, so that a run that fails has changed nothing.
struct FileOverlay: Sendable {
  private(set) var changes: [String: FileChange] = [:]
  /// Texts that are not saved, by the locations of their files.
  var unsaved: [String: [UInt8]] = [:]

  /// Reads a note as it will be.
  func read(_ note: NoteFile, limit: Int) throws(FileError) -> SourceFile {
    if let change = changes[note.location] {
      return SourceFile(path: note.path, bytes: change.after)
    }
    if let text = unsaved[note.location] { return try Self.file(text, of: note, limit: limit) }
    return try note.read(limit: limit)
  }

  /// A text that is not saved, as it would be read.
  ///
  /// An editor shows a file in another encoding as UTF-8. While nothing is changed in it, it is that
  /// file.
  private static func file(
    _ text: [UInt8], of note: NoteFile, limit: Int
  ) throws(FileError) -> SourceFile {
    if let stored = try? note.read(limit: limit), stored.encoding != .utf8, stored.bytes == text {
      return stored
    }
    return try NoteFile.text(text, at: note.path, limit: limit)
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
