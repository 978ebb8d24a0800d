#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file or stream that is open; it closes when this value goes away.
///
/// With ``Disk``, this is the only place that talks to the operating system about files. Every
/// pointer handed to a call lives only as long as that call.
package struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let closes: Bool

  private init(descriptor: Int32, path: String, closes: Bool = true) {
    self.descriptor = descriptor
    self.path = path
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  package static var standardInput: OpenFile {
    OpenFile(descriptor: STDIN_FILENO, path: "-", closes: false)
  }

  package static var standardOutput: OpenFile {
    OpenFile(descriptor: STDOUT_FILENO, path: "-", closes: false)
  }

  package static var standardError: OpenFile {
    OpenFile(descriptor: STDERR_FILENO, path: "-", closes: false)
  }

  /// Opens a file, or a pipe that has a name; without `waits`, a pipe of which the other end may
  /// never come is opened all the same.
  package init(reading path: String, waits: Bool = true) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else { throw Disk.failure(.read).error(at: path) }
    self.init(descriptor: descriptor, path: path)
  }

  /// Makes a file, or empties the one that is there; a link is not followed.
  package init(writing path: String) throws(FileError) {
    self.init(descriptor: try Self.make(path, O_TRUNC, 0o644), path: path)
  }

  /// Makes a file where nothing was.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - permissions: Those that it is to have; they are never wider on the way there. `nil` for
  ///     those that new files have.
  /// - Throws: What the system says is wrong.
  init(creating path: String, permissions: mode_t? = nil) throws(FileError) {
    let descriptor = try Self.make(path, O_EXCL, permissions == nil ? 0o644 : 0o600)
    if let permissions, fchmod(descriptor, permissions) != 0 {
      let failure = Disk.failure(.write)
      close(descriptor)
      throw failure.error(at: path)
    }
    self.init(descriptor: descriptor, path: path)
  }

  private static func make(
    _ path: String, _ flag: Int32, _ permissions: mode_t
  ) throws(FileError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flag
    let descriptor = unsafe open(path, flags, permissions)
    guard descriptor >= 0 else { throw Disk.failure(.write).error(at: path) }
    return descriptor
  }

  /// Opens a folder that nobody else has open in this way, and waits until nobody has.
  ///
  /// A disk that knows no locks opens it at once: then two runs at one time are as they were.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - onWait: Called once when somebody else has it open.
  /// - Throws: What the system says is wrong.
  init(locking folder: String, onWait: () -> Void = {}) throws(FileError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Disk.failure(.read).error(at: folder) }
    self.init(descriptor: descriptor, path: folder)
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
    onWait()
    while flock(descriptor, LOCK_EX) < 0 && errno == EINTR {}
  }

  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The number of columns of the terminal; `nil` when it is none, or one that does not say.
  package var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// The size of a regular file in bytes; `nil` for a folder, a pipe or a device.
  package func size() throws(FileError) -> Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw Disk.failure(.read).error(at: path) }
    return Disk.kind(mode: status.st_mode) == .file ? Int(status.st_size) : nil
  }

  /// Reads at most `count` bytes; an empty result is the end.
  package borrowing func read(_ count: Int) throws(FileError) -> [UInt8] {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        result = unsafe systemRead(descriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      filled = max(result, 0)
    }
    guard result >= 0 else { throw Disk.failure(.read).error(at: path) }
    return bytes
  }

  /// Reads all there is, up to the end.
  ///
  /// - Parameter limit: The number of bytes past which there is no use in more of them.
  /// - Returns: The bytes; when there are more of them than the limit, not all of them.
  /// - Throws: What the system says is wrong.
  package borrowing func readAll(upTo limit: Int = .max) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let block = try read(256 * 1024)
      if block.isEmpty { return bytes }
      bytes += block
    }
    return bytes
  }

  /// Writes all bytes.
  package borrowing func write(_ bytes: [UInt8]) throws(FileError) {
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor, buffer.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if written < 0 && errno == EINTR { continue }
      guard written >= 0 else { throw Disk.failure(.write).error(at: path) }
      offset += written
    }
  }
}

/// `read(2)`, whose name the method of ``OpenFile`` hides.
private func systemRead(
  _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, bytes, count)
}

/// `write(2)`, whose name the method of ``OpenFile`` hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
