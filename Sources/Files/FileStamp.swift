#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The size, times and number of a file, read without opening it.
///
/// A file with another stamp may have changed. One with the same stamp has not, once the stamp has
/// settled.
package struct FileStamp: Hashable, Sendable {
  /// How long two saves may share one time, and how far the clocks of a drive and of this machine
  /// may be apart.
  private static let margin = 60

  private struct Time: Hashable {
    let seconds: Int
    let nanoseconds: Int
  }

  /// The size in bytes.
  package let size: Int
  private let changed: Time
  /// When anything about the file changed: also what puts an older time on it.
  private let touched: Time
  private let device: UInt64
  private let number: UInt64

  /// Looks at what stands at a path; a link is not followed.
  ///
  /// - Returns: `nil` when that is no file.
  package init?(of path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, Disk.kind(mode: status.st_mode) == .file else {
      return nil
    }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (changed, touched) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (changed, touched) = (status.st_mtim, status.st_ctim)
    #endif
    self.changed = Time(seconds: changed.tv_sec, nanoseconds: changed.tv_nsec)
    self.touched = Time(seconds: touched.tv_sec, nanoseconds: touched.tv_nsec)
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// Whether any later change has to show: its times are well past, so that a save from now on
  /// cannot have the same ones.
  package var isSettled: Bool {
    time(nil) - max(changed.seconds, touched.seconds) > Self.margin
  }
}
