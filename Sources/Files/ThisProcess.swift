#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The process that runs.
package enum ThisProcess {
  /// Puts something in the place of standard streams that were closed before the start.
  ///
  /// Else the first file that is opened would become standard output, and a message would end
  /// up in the middle of a report. Writing to what is put there fails, as it should.
  package static func holdStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// How far the clock on the wall is ahead of UTC at a moment, in seconds.
  ///
  /// The C library knows the rules of the place where the program runs; those of Foundation are of
  /// ICU, and the program does without its data.
  ///
  /// - Parameter moment: The seconds since 1970, in UTC.
  /// - Returns: The seconds; negative west of Greenwich, 0 where the place is not known.
  package static func secondsAheadOfUTC(at moment: Int) -> Int {
    var moment = time_t(moment)
    var parts = unsafe tm()
    guard unsafe localtime_r(&moment, &parts) != nil else { return 0 }
    return unsafe parts.tm_gmtoff
  }

  /// Lets another program take its place; comes back only when that program cannot start.
  package static func become(_ program: String, _ arguments: [String]) {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe execv(program, &words)
  }
}
