#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Files on their way into a folder: written whole in a hidden folder that only this user can
/// look into, and then put in their places one by one.
///
/// Whatever a run that was stopped left in that folder is taken away by the next one. Use it
/// only while the folder is locked.
struct StagingFolder: ~Copyable {
  private static let name = ".wijk-new"

  private let root: String
  private let path: String
  private var count = 0

  /// Makes the hidden folder anew.
  init(in root: String) throws(FileError) {
    self.root = root
    path = Path.join(root, Self.name)
    try Self.sweep(root)
    guard unsafe mkdir(path, 0o700) == 0 else { throw Disk.failure(.write).error(at: path) }
  }

  deinit { try? Self.sweep(root) }

  /// Takes away what an earlier run left.
  static func sweep(_ root: String) throws(FileError) {
    let path = Path.join(root, name)
    switch Disk.kindWithoutFollowing(path) {
    case nil: return
    case .file, .link, .other: return try Disk.deleteFile(path)
    case .folder: break
    }
    for (name, kind) in try Disk.entries(of: path) where kind != .folder {
      try Disk.deleteFile(Path.join(path, name))
    }
    Disk.deleteFolderIfEmpty(path)
  }

  /// Writes a file that is to take the place of another, with the permissions of that one.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - target: Where it is to stand.
  /// - Returns: Where it waits.
  /// - Throws: What the system says is wrong.
  mutating func stage(_ bytes: [UInt8], for target: String) throws(FileError) -> String {
    count += 1
    let staged = Path.join(path, String(count))
    try OpenFile(creating: staged, permissions: Disk.permissions(of: target)).write(bytes)
    return staged
  }
}

extension Disk {
  /// The permissions of a file; `nil` when there is none.
  static func permissions(of path: String) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, kind(mode: status.st_mode) == .file else { return nil }
    return status.st_mode & 0o7777
  }
}
