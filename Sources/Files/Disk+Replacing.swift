#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension Disk {
  /// Gives a file other contents in one step, with its permissions kept.
  ///
  /// The new contents are written beside the file and put in its place, so that a full disk or a
  /// process that is stopped leaves the old file whole. A link is followed to what it points to.
  ///
  /// - Throws: ``FileError`` under the path that was given.
  package static func replace(contentsOf path: String, with bytes: [UInt8]) throws(FileError) {
    let target = realPath(of: path) ?? path
    let staged = Path.join(Path.parent(of: target), ".\(Path.name(of: target)).wijk-new")
    do throws(FileError) {
      try OpenFile(writing: staged).write(bytes)
      var status = stat()
      if unsafe stat(target, &status) == 0 {
        guard unsafe chmod(staged, status.st_mode & 0o7777) == 0 else {
          throw failure(.write).error(at: path)
        }
      }
      try move(staged, to: target)
    } catch {
      // The failure is the one to tell; what cannot be taken away is hidden and harmless.
      try? deleteFile(staged)
      throw FileError(path: path, diagnostic: error.diagnostic)
    }
  }
}
