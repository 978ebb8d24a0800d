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

  /// Lets another program take its place; comes back only when that program cannot start.
  package static func become(_ program: String, _ arguments: [String]) {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe execv(program, &words)
  }
}
