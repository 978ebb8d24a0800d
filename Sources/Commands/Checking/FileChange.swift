internal import Files

/// A file as it was, and as it will be.
struct FileChange: Sendable {
  let path: String
  let before: [UInt8]
  let after: [UInt8]

  func write() throws(FileError) {
    try Disk.replace(contentsOf: path, with: after)
  }

  /// The change as `diff -u` shows it, with three lines around each part.
  var unifiedDiff: String {
    UnifiedDiff(
      old: String(decoding: before, as: UTF8.self), new: String(decoding: after, as: UTF8.self),
      path: path
    ).text
  }
}
