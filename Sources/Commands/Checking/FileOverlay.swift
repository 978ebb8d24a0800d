internal import Files
internal import Source

/// Files as they will be once they are mended, over the files on the disk.
///
/// Nothing is written until all is mended, so that a run that fails has changed nothing.
struct FileOverlay: Sendable {
  private(set) var changed: [String: [UInt8]] = [:]

  /// Reads a note as it will be.
  func read(_ note: NoteFile, limit: Int) throws(FileError) -> SourceFile {
    if let bytes = changed[note.location] { return SourceFile(path: note.path, bytes: bytes) }
    return try note.read(limit: limit)
  }

  mutating func set(_ bytes: [UInt8], at location: String) {
    changed[location] = bytes
  }
}
