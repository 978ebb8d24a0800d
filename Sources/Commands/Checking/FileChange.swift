internal import Files
internal import PersonalData

/// A file as it was, and as it will be.
struct FileChange: Sendable {
  let path: String
  let before: [UInt8]
  let after: [UInt8]
  /// The number of findings that the change resolves.
  var mended = 0

  /// Writes the file, unless it is no longer what it was; what somebody saved in between stays.
  ///
  /// - Returns: Whether it was written.
  func write() throws(FileError) -> Bool {
    switch Disk.kindWithoutFollowing(path) {
    case .file: break
    case nil: throw FileError.missing(path)
    case .link: throw FileError.link(path)
    case .folder, .other: throw FileError.notAFile(path)
    }
    return try Disk.replace(contentsOf: path, with: after, ifStill: before)
  }

  /// The change as `diff -u` shows it, with three lines around each part, and dots in the place of
  /// personal data: what a build server writes down is read by many.
  func unifiedDiff(hidingWith finder: PersonalDataFinder) -> String {
    UnifiedDiff(
      old: String(decoding: finder.hidden(in: before), as: UTF8.self),
      new: String(decoding: finder.hidden(in: after), as: UTF8.self), path: path
    ).text
  }
}
