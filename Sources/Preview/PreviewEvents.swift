internal import FlyingFox
internal import FlyingSocks
internal import Synchronization

/// Tells every open page that there is something new, as server-sent events.
package final class PreviewEvents: Sendable {
  /// Between two signs of life, by which a page that was closed is noticed.
  private static let heartbeat = Duration.seconds(15)

  private struct Listeners {
    var next = 0
    var streams: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
  }

  private let listeners = Mutex(Listeners())

  package init() {}

  /// The number of pages that are open.
  package var count: Int { listeners.withLock { $0.streams.count } }

  /// Tells all pages the number of the round that they can ask for now.
  package func send(round: Int) { send("event: round\ndata: \(round)\n\n") }

  private func send(_ text: String) {
    let streams = listeners.withLock { Array($0.streams.values) }
    for stream in streams { stream.yield(Array(text.utf8)) }
  }

  /// Sends signs of life until the task is cancelled.
  func keepAlive() async throws {
    while true {
      try await Task.sleep(for: Self.heartbeat)
      send(": \n\n")
    }
  }

  /// Ends all streams.
  func close() {
    let streams = listeners.withLock { listeners in
      defer { listeners.streams = [:] }
      return Array(listeners.streams.values)
    }
    for stream in streams { stream.finish() }
  }

  /// The events from now on, as the body of an answer that does not end.
  func body() -> HTTPBodySequence {
    // What a page has not taken in by the next round it need not know any more.
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    let number = listeners.withLock { listeners in
      listeners.next += 1
      listeners.streams[listeners.next] = continuation
      return listeners.next
    }
    continuation.onTermination = { [weak self] _ in
      self?.listeners.withLock { _ = $0.streams.removeValue(forKey: number) }
    }
    continuation.yield(Array("retry: 1000\n\n".utf8))
    return HTTPBodySequence(from: EventBytes(stream: stream))
  }
}

/// Events as the bytes of a body, each handed over as soon as it is there.
private struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let stream: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator) { self.events = events }

    mutating func next() async throws -> UInt8? {
      guard let one = try await nextBuffer(suggested: 1) else { return nil }
      return one.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if rest.isEmpty { rest = await events.next(isolation: #isolation)?[...] ?? [] }
      if rest.isEmpty { return nil }
      let bytes = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      return bytes
    }
  }
}
