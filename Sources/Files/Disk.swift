internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// File-system operations on paths.
package enum Disk {
  /// What stands at a path, links followed; `nil` when there is nothing.
  package static func kind(of path: String) -> FileKind? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? kind(mode: status.st_mode) : nil
  }

  /// What stands at a path, a link itself included; `nil` when there is nothing.
  package static func kindWithoutFollowing(_ path: String) -> FileKind? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? kind(mode: status.st_mode) : nil
  }

  static func kind(mode: mode_t) -> FileKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The whole of a file that is not larger than `limit` bytes.
  ///
  /// - Throws: ``FileError``, with the code `file-too-large` past the limit.
  package static func contents(of path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let file = try OpenFile(reading: path, waits: false)
    guard let size = try file.size() else { throw FileError.notAFile(path) }
    guard size <= limit else { throw FileError.tooLarge(path, size: size, limit: limit) }

    // One byte more than promised, so that the end of the file is seen in the first call.
    var bytes = try file.read(size + 1)
    while bytes.count > size, bytes.count <= limit {
      let rest = try file.read(64 * 1024)
      if rest.isEmpty { break }
      bytes += rest
    }
    guard bytes.count <= limit else {
      throw FileError.tooLarge(path, size: bytes.count, limit: limit)
    }
    return bytes
  }

  /// The names in a folder and what they are, in no particular order.
  package static func entries(
    of folder: String
  ) throws(FileError) -> [(name: String, kind: FileKind)] {
    guard let stream = unsafe opendir(folder) else { throw failure(.read).error(at: folder) }
    defer { unsafe closedir(stream) }

    var entries: [(name: String, kind: FileKind)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name == "." || name == ".." { continue }
      switch Int(unsafe entry.pointee.d_type) {
      case Int(DT_REG): entries.append((name, .file))
      case Int(DT_DIR): entries.append((name, .folder))
      case Int(DT_LNK): entries.append((name, .link))
      default:
        // Some file systems do not say; then the file itself does.
        entries.append((name, kindWithoutFollowing(Path.join(folder, name)) ?? .other))
      }
    }
    return entries
  }

  /// The absolute path with all links followed; `nil` when there is nothing there.
  package static func realPath(of path: String) -> String? {
    guard let characters = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(characters) }
    return unsafe String(cString: characters)
  }

  /// Makes a folder and the folders it stands in.
  package static func makeFolder(_ path: String) throws(FileError) {
    if kind(of: path) == .folder { return }
    let parent = Path.parent(of: path)
    if parent != path, parent != "." { try makeFolder(parent) }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw failure(.write).error(at: path)
    }
    guard kind(of: path) == .folder else { throw FileError.notAFolder(path) }
  }

  /// Makes a folder with a name that is free, which only this user can look into.
  ///
  /// - Parameter parent: The folder for temporary files.
  /// - Returns: Its path.
  /// - Throws: What the system says is wrong with `parent`.
  package static func makeTemporaryFolder(in parent: String) throws(FileError) -> String {
    var template = Array(Path.join(parent, "wijk-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw failure(.write).error(at: parent) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Puts a file in the place of another, in one step.
  package static func move(_ path: String, to target: String) throws(FileError) {
    guard unsafe rename(path, target) == 0 else { throw failure(.write).error(at: target) }
  }

  /// Deletes a file; it is no error when it is already gone.
  package static func deleteFile(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw failure(.write).error(at: path)
    }
  }

  /// Deletes a folder if nothing is left in it.
  package static func deleteFolderIfEmpty(_ path: String) {
    unsafe rmdir(path)
  }

  /// The failure of the call that was just made.
  static func failure(_ action: SystemError.Action) -> SystemError {
    let reason: SystemError.Reason =
      switch errno {
      case ENOENT: .missing
      case EEXIST: .exists
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case let number: .other(number)
      }
    return SystemError(action: action, reason: reason)
  }
}
