internal import Diagnostics
package import Source

/// A note that was found and not read yet.
package struct NoteFile: Hashable, Sendable {
  /// Where it stands; `-` is standard input.
  package let location: String
  /// The path by which people know it, relative to the folder of notes.
  package let path: String

  package init(location: String, path: String) {
    self.location = location
    self.path = path
  }

  /// Reads the note as text.
  ///
  /// - Parameter limit: The most bytes that it may have.
  /// - Returns: The text, under the note's own path.
  /// - Throws: ``FileError`` when it cannot be read, is too large or is no text; the path in it
  ///   is the note's own too.
  package func read(limit: Int) throws(FileError) -> SourceFile {
    // A stream tells its size only when it has been read.
    try Self.text(try bytes(limit: limit), at: path, limit: limit)
  }

  /// Reads the bytes of the note, which may be more than the limit.
  ///
  /// - Parameter limit: The number of bytes past which there is no use in more of them.
  /// - Returns: The bytes as they stand on the disk.
  /// - Throws: ``FileError`` as ``read(limit:)`` does.
  package func bytes(limit: Int) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return
        try location == "-"
        ? OpenFile.standardInput.readAll(upTo: limit) : Disk.contents(of: location, limit: limit)
    } catch {
      throw error.diagnostic.code == "file-too-large"
        ? FileError.noteTooLarge(path, limit: limit)
        : FileError(path: path, diagnostic: error.diagnostic)
    }
  }

  /// The text of a note of which the bytes are there already.
  ///
  /// - Parameters:
  ///   - bytes: All of its bytes, or more of them than the limit.
  ///   - path: The path by which people know it.
  ///   - limit: The most bytes that it may have.
  /// - Returns: The text, under that path.
  /// - Throws: ``FileError`` when it is too large or is no text.
  package static func text(
    _ bytes: [UInt8], at path: String, limit: Int
  ) throws(FileError) -> SourceFile {
    guard bytes.count <= limit else { throw FileError.noteTooLarge(path, limit: limit) }
    let text = TextDecoding.decode(bytes)
    guard !text.isBinary else { throw FileError.noteIsBinary(path) }
    return SourceFile(
      path: path, bytes: text.bytes, encoding: text.encoding, removals: text.removals)
  }
}

extension FileError {
  fileprivate static func noteTooLarge(_ path: String, limit: Int) -> FileError {
    FileError(
      "note-too-large", at: path,
      nl: "de notitie is groter dan \(limit / 1024) KiB en is overgeslagen",
      en: "the note is larger than \(limit / 1024) KiB and was skipped",
      help: Bilingual(
        nl: "splits de notitie per gesprek", en: "split the note, one for each conversation"))
  }

  fileprivate static func noteIsBinary(_ path: String) -> FileError {
    FileError(
      "note-is-binary", at: path,
      nl: "het bestand is geen tekst en is overgeslagen",
      en: "the file is not text and was skipped",
      help: Bilingual(
        nl: "bewaar het als platte tekst (.md)", en: "save it as plain text (.md)"))
  }
}
