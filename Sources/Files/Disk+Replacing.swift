internal import Diagnostics

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
  /// process that is stopped leaves the old file whole. On their way there they are as private as
  /// the file. A link is followed to what it points to.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - bytes: The new contents.
  ///   - before: What the file must still hold for this to be done; `nil` for anything.
  /// - Returns: Whether it was done: not when the file holds something else by now.
  /// - Throws: ``FileError`` under the path that was given; a file that its owner made read-only
  ///   is not written.
  @discardableResult
  package static func replace(
    contentsOf path: String, with bytes: [UInt8], ifStill before: [UInt8]? = nil
  ) throws(FileError) -> Bool {
    let target = realPath(of: path) ?? path
    var status = stat()
    let isThere = unsafe stat(target, &status) == 0
    if isThere, kind(mode: status.st_mode) != .file { throw FileError.notAFile(path) }
    if isThere, status.st_mode & 0o222 == 0 || (unsafe access(target, W_OK)) != 0 {
      throw FileError.readOnly(path)
    }
    let staged = try stagedPath(beside: target)
    do throws(FileError) {
      try OpenFile(creating: staged, permissions: isThere ? 0o600 : nil).write(bytes)
      if isThere { keepOwner(status, of: staged) }
      // As late as can be: an editor that saves in between has the last word.
      if let before, try contents(of: target) != before {
        try deleteFile(staged)
        return false
      }
      try move(staged, to: target)
      return true
    } catch {
      // The failure is the one to tell; what cannot be taken away is hidden and private.
      try? deleteFile(staged)
      throw FileError(path: path, diagnostic: error.diagnostic)
    }
  }

  /// Makes a file that was not there yet, in one step.
  ///
  /// - Parameters:
  ///   - path: Where nothing stands.
  ///   - bytes: The contents.
  ///   - other: A file whose permissions it is to have; `nil` for those of any new file.
  /// - Throws: What the system says is wrong.
  package static func create(
    _ path: String, with bytes: [UInt8], permissionsOf other: String? = nil
  ) throws(FileError) {
    guard kindWithoutFollowing(path) == nil else {
      throw SystemError(action: .write, reason: .exists).error(at: path)
    }
    let staged = try stagedPath(beside: path)
    do throws(FileError) {
      try OpenFile(creating: staged, permissions: other.flatMap(permissions)).write(bytes)
      // Unlike a move, a link does not take the place of what somebody else put there meanwhile.
      if unsafe link(staged, path) != 0 {
        guard errno != EEXIST else { throw failure(.write).error(at: path) }
        // A disk that knows no links.
        try move(staged, to: path)
        return
      }
      try deleteFile(staged)
    } catch {
      try? deleteFile(staged)
      throw FileError(path: path, diagnostic: error.diagnostic)
    }
  }

  /// Gives a new file the owner, as far as that is allowed, and then the permissions of another.
  private static func keepOwner(_ status: stat, of path: String) {
    var mode = status.st_mode & 0o7777
    if unsafe chown(path, status.st_uid, status.st_gid) != 0 {
      // Somebody else's permissions mean another group here, so that group gets none.
      if unsafe chown(path, uid_t.max, status.st_gid) != 0 { mode &= ~0o070 }
    }
    unsafe chmod(path, mode)
  }
}

// MARK: - Files on their way

extension Disk {
  /// How the name of a file on its way to its place begins; the rest is the process that writes.
  private static let stagedPrefix = ".wijk-new-"

  /// A free path for a file on its way to a place in the same folder.
  private static func stagedPath(beside target: String) throws(FileError) -> String {
    let path = Path.join(Path.parent(of: target), "\(stagedPrefix)\(getpid())")
    // What stands there is of a process that had the same number and is no more.
    if kindWithoutFollowing(path) != nil { try deleteFile(path) }
    return path
  }

  /// Takes away the files that runs which were stopped left on their way to their places.
  ///
  /// - Parameter folder: The folder to look in, and in the folders below it.
  package static func sweep(below folder: String) {
    for (name, kind) in (try? entries(of: folder)) ?? [] {
      let place = Path.join(folder, name)
      switch kind {
      case .folder where !name.hasPrefix("."): sweep(below: place)
      case .file where isLeftBehind(name): try? deleteFile(place)
      case .file, .folder, .link, .other: continue
      }
    }
  }

  /// Whether a name is that of a file on its way, and the process that wrote it is no more.
  private static func isLeftBehind(_ name: String) -> Bool {
    guard name.hasPrefix(".") else { return false }
    if name.hasSuffix(".wijk-new") { return true }
    guard name.hasPrefix(stagedPrefix), let process = pid_t(name.dropFirst(stagedPrefix.utf8.count))
    else { return false }
    return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }
}

extension FileError {
  static func readOnly(_ path: String) -> FileError {
    FileError(
      "file-denied", at: path, nl: "mag niet worden geschreven, en blijft zoals het is",
      en: "may not be written, and stays as it is",
      help: Bilingual(
        nl: "haal het kenmerk 'alleen-lezen' eraf als u het wilt laten wijzigen",
        en: "take its read-only mark off if you want it changed"))
  }
}
