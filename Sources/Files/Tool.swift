internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Another program on this machine, that makes one file of another.
package struct Tool: Sendable {
  /// How a run ended.
  package enum Outcome: Sendable {
    case made([UInt8])
    /// What it said about the failure, at most a few lines.
    case failed(messages: String)
    /// It had to be stopped.
    case stopped
  }

  package let path: String

  /// Finds a program by its name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - searchPath: Folders with `:` between them; only absolute ones are looked in.
  package init?(named name: String, on searchPath: String) {
    let places = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { Path.join(String($0), name) }
    let found = places.first {
      unsafe Disk.kind(of: $0) == .file && access($0, X_OK) == 0
    }
    guard let found else { return nil }
    path = found
  }

  /// Hands it `input` on its standard input, and takes what it writes to its standard output.
  ///
  /// No shell reads the arguments. All streams are files, so that nobody has to read and write
  /// at one time.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the name of the program.
  ///   - environment: All that it finds in its environment.
  ///   - input: What it reads.
  ///   - patience: The seconds after which it is stopped.
  ///   - files: Files for options that want one, by option: `--option=FILE`.
  /// - Returns: What it wrote, or how it failed.
  /// - Throws: ``FileError`` when there is no room for its files or it cannot be started.
  package func run(
    _ arguments: [String], environment: [String: String], input: [UInt8], patience: Int,
    files: [(option: String, bytes: [UInt8])] = []
  ) throws(FileError) -> Outcome {
    var folder = try ScratchFolder(in: environment["TMPDIR"] ?? "/tmp")
    let (given, output) = (folder.file("input"), folder.file("output"))
    let said = folder.file("messages")
    try OpenFile(creating: given).write(input)
    var named = arguments
    for (index, file) in files.enumerated() {
      let path = folder.file("option\(index + 1)")
      try OpenFile(creating: path).write(file.bytes)
      named.append("\(file.option)=\(path)")
    }
    let status = try start(
      named, environment,
      streams: [given, output, said], patience: patience)
    guard let status else { return .stopped }
    if status == 0 { return .made(try Disk.contents(of: output)) }
    let messages = try Disk.contents(of: said).suffix(2000)
    return .failed(messages: String(decoding: messages, as: UTF8.self))
  }

  /// Starts it and lets it go its own way, with nothing to read and nobody who listens.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the name of the program.
  ///   - environment: All that it finds in its environment.
  /// - Throws: ``FileError`` when it cannot be started.
  package func launch(
    _ arguments: [String], environment: [String: String]
  ) throws(FileError) {
    let nothing = Array(repeating: "/dev/null", count: 3)
    _ = try spawn(arguments, environment, streams: nothing, flags: O_WRONLY, isOnItsOwn: true)
  }

  /// Runs it to its end.
  ///
  /// - Returns: How it ended, as `waitpid` says it; `nil` when it had to be stopped.
  private func start(
    _ arguments: [String], _ environment: [String: String], streams: [String], patience: Int
  ) throws(FileError) -> Int32? {
    let process = try spawn(
      arguments, environment, streams: streams, flags: O_WRONLY | O_CREAT | O_EXCL)
    return Self.wait(for: process, patience: patience)
  }

  /// Starts it; every pointer lives as long as the call it is handed to.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the name of the program.
  ///   - environment: All that it finds in its environment.
  ///   - streams: The files that are its three standard streams.
  ///   - flags: How those are opened that it writes to.
  ///   - isOnItsOwn: Whether it goes on when a key press at the terminal stops this process.
  /// - Returns: The number of the process.
  /// - Throws: ``FileError`` when it cannot be started.
  private func spawn(
    _ arguments: [String], _ environment: [String: String], streams: [String], flags: Int32,
    isOnItsOwn: Bool = false
  ) throws(FileError) -> pid_t {
    var settings = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&settings)
    defer { unsafe posix_spawnattr_destroy(&settings) }
    if isOnItsOwn { unsafe posix_spawnattr_setflags(&settings, Int16(POSIX_SPAWN_SETPGROUP)) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (stream, file) in streams.enumerated() {
      unsafe posix_spawn_file_actions_addopen(
        &actions, Int32(stream), file, stream == 0 ? O_RDONLY : flags, 0o600)
    }
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    let named = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var variables = unsafe named.map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }

    var process = pid_t()
    let failure = unsafe posix_spawn(&process, path, &actions, &settings, &words, &variables)
    guard failure == 0 else {
      throw FileError(
        "file-error", at: path, nl: "kan niet worden gestart (systeemfout \(failure))",
        en: "cannot be started (system error \(failure))")
    }
    return process
  }

  /// Looks often at first and seldom later, as most programs are done in no time.
  private static func wait(for process: pid_t, patience: Int) -> Int32? {
    let end = ContinuousClock.now + .seconds(patience)
    var status: Int32 = 0
    var pause: useconds_t = 1_000
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { return status }
      if ended < 0, errno != EINTR { return -1 }
      guard ContinuousClock.now < end else { break }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
    kill(process, SIGKILL)
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return nil
  }
}

/// A folder for the files of one run, which only this user can read; it goes when the value goes.
private struct ScratchFolder: ~Copyable {
  private let path: String
  private var names: Set<String> = []

  init(in parent: String) throws(FileError) {
    path = try Disk.makeTemporaryFolder(in: parent)
  }

  /// The path of a file, which goes with the folder when it was made.
  mutating func file(_ name: String) -> String {
    names.insert(name)
    return Path.join(path, name)
  }

  deinit {
    for name in names { try? Disk.deleteFile(Path.join(path, name)) }
    Disk.deleteFolderIfEmpty(path)
  }
}
