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
  /// The seconds of processor time, its own and that of the system for it.
  let processor: Double
  /// The most memory it held, in MiB.
  let peak: Int
  let status: Int32
}

/// Runs programs and measures them.
///
/// Every pointer it hands out lives as long as the call it is handed to.
enum ChildProcess {
  /// The files that a program reads from and writes to.
  struct Streams {
    var input = "/dev/null"
    var output = "/dev/null"
    var messages = "/dev/null"
  }

  /// A signal that a program gets when it is still running after a time.
  struct Interruption {
    let signal: Int32
    let after: Duration
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - command: The program and its arguments.
  ///   - streams: Its streams; what it writes is thrown away unless they say otherwise.
  ///   - interruption: What stops it.
  /// - Returns: What it cost, or `nil` when it could not be started.
  static func measure(
    _ command: [String], _ streams: Streams = Streams(), interruption: Interruption? = nil
  ) -> Cost? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, streams.input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, streams.output, writing, 0o644)
    unsafe posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, streams.messages, writing, 0o644)

    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }

    var process = pid_t()
    let start = ContinuousClock.now
    guard unsafe posix_spawnp(&process, command[0], &actions, nil, &words, environ) == 0 else {
      return nil
    }
    if let interruption { interrupt(process, interruption, since: start) }
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else { return nil }
    return Cost(
      wall: start.duration(to: .now),
      processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peak: Int(usage.ru_maxrss) / unitsPerMebibyte,
      status: exitStatus(status))
  }

  /// Waits until a process ends or its time is over, and then sends it the signal.
  ///
  /// The process is left to be waited for, so that its number is its own all the while.
  private static func interrupt(
    _ process: pid_t, _ interruption: Interruption, since start: ContinuousClock.Instant
  ) {
    while start.duration(to: .now) < interruption.after {
      var state = unsafe siginfo_t()
      let flags = WEXITED | WNOHANG | WNOWAIT
      guard unsafe waitid(P_PID, id_t(process), &state, flags) == 0 else { return }
      // Only a process that has ended is told of.
      if unsafe state.si_signo != 0 { return }
      usleep(200)
    }
    kill(process, interruption.signal)
  }

  /// What a shell says of a run: its status, or 128 and the signal that ended it.
  private static func exitStatus(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
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
