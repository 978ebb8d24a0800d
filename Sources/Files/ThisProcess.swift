#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The process that runs.
package enum ThisProcess {
  /// Lets another program take its place; comes back only when that program cannot start.
  package static func become(_ program: String, _ arguments: [String]) {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe execv(program, &words)
  }
}
