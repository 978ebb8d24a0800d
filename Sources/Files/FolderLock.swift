#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Holds one folder or two for a single run of `wijk` at a time, until this value goes away.
///
/// What one run reads, decides and writes below them is then one step to every other run.
package struct FolderLock: ~Copyable {
  private let first: OpenFile
  private let second: OpenFile?

  /// Waits until nobody else holds the folders.
  ///
  /// - Parameters:
  ///   - folder: A folder that is there.
  ///   - other: Another one; it may be the same.
  ///   - onWait: Called once when somebody else holds one of them.
  /// - Throws: What the system says is wrong.
  package init(
    _ folder: String, and other: String? = nil, onWait: () -> Void = {}
  ) throws(FileError) {
    let mark = try Disk.mark(of: folder)
    let otherMark = try other.map { (path) throws(FileError) in try Disk.mark(of: path) }
    // In one order for all runs, so that no two wait for each other.
    let folders =
      switch (other, otherMark) {
      case (let other?, let otherMark?) where otherMark < mark: [other, folder]
      case (let other?, let otherMark?) where mark < otherMark: [folder, other]
      default: [folder]
      }
    let first = try OpenFile(locking: folders[0], onWait: onWait)
    let second = folders.count > 1 ? try OpenFile(locking: folders[1], onWait: onWait) : nil
    self.first = first
    self.second = second
  }

  /// Lets others have the folders.
  package consuming func release() {}
}

extension Disk {
  /// The device and the number that are a file's own, whatever path leads to it.
  struct FileMark: Equatable, Comparable {
    var device: UInt64
    var number: UInt64

    static func < (left: Self, right: Self) -> Bool {
      (left.device, left.number) < (right.device, right.number)
    }
  }

  static func mark(of path: String) throws(FileError) -> FileMark {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failure(.read).error(at: path) }
    return FileMark(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}
