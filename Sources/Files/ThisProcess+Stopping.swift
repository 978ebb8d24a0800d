internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension ThisProcess {
  /// Does work that goes on until a person stops it with Ctrl-C, or the system asks for its end.
  ///
  /// The work is cancelled and comes to its own end, so that nothing is left half done; who asks once
  /// more after a while does not wait for it.
  ///
  /// - Throws: What the work throws, besides that it was cancelled.
  package static func untilStopped(
    _ work: @escaping @Sendable () async throws -> Void
  ) async throws {
    let task = Task { try await work() }
    let asked = Mutex<ContinuousClock.Instant?>(nil)
    let stop: @Sendable (Int32) -> Void = { number in
      // One key press may come as two signals, by way of the program that started this one.
      let first = asked.withLock { first in
        defer { first = first ?? .now }
        return first
      }
      if let first, first.duration(to: .now) > .milliseconds(500) { _exit(128 + number) }
      task.cancel()
    }
    let sources = [SIGINT, SIGTERM].map { number in
      #if canImport(Darwin)
        signal(number, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { stop(number) }
      source.resume()
      return source
    }
    defer { for source in sources { source.cancel() } }
    do {
      try await task.value
    } catch is CancellationError {}
  }
}
