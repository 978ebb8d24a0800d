#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What one run of a program cost.
struct Cost {
  let wall: Duration
  /// The most memory it held, in MiB.
  let peak: Int
  let status: Int32
}

/// Runs programs and measures them.
///
/// Every pointer it hands out lives as long as the call it is handed to.
enum ChildProcess {
  /// Runs a program to its end, with its output thrown away.
  ///
  /// - Returns: What it cost, or `nil` when it could not be started.
  static func measure(_ command: [String]) -> Cost? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }

    var process = pid_t()
    let start = ContinuousClock.now
    guard unsafe posix_spawnp(&process, command[0], &actions, nil, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else { return nil }
    return Cost(
      wall: start.duration(to: .now), peak: Int(usage.ru_maxrss) / unitsPerMebibyte,
      status: status == 0 ? 0 : (status >> 8) & 0xFF)
  }

  /// Linux counts memory in KiB, macOS in bytes.
  private static var unitsPerMebibyte: Int {
    #if canImport(Darwin)
      1024 * 1024
    #else
      1024
    #endif
  }
}
