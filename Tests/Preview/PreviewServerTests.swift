import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite("A preview, served")
struct PreviewServerTests {
  /// Serves one page, and hands the port and the path of the token to a test.
  private func serving(
    _ events: PreviewEvents = PreviewEvents(),
    _ test: @escaping @Sendable (_ port: UInt16, _ home: String, _ ticket: String) -> Void
  ) async throws {
    let server = PreviewServer(port: 0, events: events) { path, query in
      path == "page" ? PreviewAnswer(.page, Array("<p>\(query["q"] ?? "west")".utf8)) : nil
    }
    let (addresses, continuation) = AsyncStream.makeStream(of: PreviewServer.Addresses.self)
    let running = Task { try await server.run { continuation.yield($0) } }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next(isolation: #isolation))
    let parts = address.shown.split(separator: "/", maxSplits: 2)
    let port = try #require(parts[1].split(separator: ":").last.flatMap { UInt16($0) })
    let ticket = address.opened.split(separator: "/", maxSplits: 2)[2]
    // Reading from a socket waits, so it has a thread of its own.
    await withCheckedContinuation { done in
      Thread.detachNewThread {
        test(port, "/\(parts[2])", "/\(ticket)")
        done.resume()
      }
    }
    running.cancel()
    _ = await running.result
  }

  @Test("serves the frame, what it is handed, and nothing else")
  func pages() async throws {
    try await serving { port, home, _ in
      let frame = LoopbackClient.get(home, port: port)
      #expect(frame.hasPrefix("HTTP/1.1 200"))
      #expect(frame.contains("<iframe id=\"report\""))
      #expect(frame.contains("Referrer-Policy: no-referrer"))
      #expect(LoopbackClient.get(home + "page", port: port).hasSuffix("<p>west"))
      #expect(LoopbackClient.get(home + "page?q=oost", port: port).hasSuffix("<p>oost"))
      for path in ["frame.html", "../page", "page/", "etc/passwd", "%70age", "page%00", "."] {
        #expect(
          LoopbackClient.get(home + path, port: port).hasPrefix("HTTP/1.1 404"), "\(path)")
      }
      #expect(LoopbackClient.get("/", port: port).hasPrefix("HTTP/1.1 404"))
    }
  }

  @Test("asks who asks")
  func callers() async throws {
    try await serving { port, home, _ in
      for header in ["Origin: http://example.org", "Sec-Fetch-Site: cross-site"] {
        let answer = LoopbackClient.get(home, port: port, headers: [header])
        #expect(answer.hasPrefix("HTTP/1.1 403"), "\(header)")
      }
    }
  }

  @Test("opens the page once with a ticket")
  func ticket() async throws {
    try await serving { port, home, ticket in
      let first = LoopbackClient.get(ticket, port: port)
      #expect(first.hasPrefix("HTTP/1.1 303"))
      #expect(first.contains("Location: \(home)"))
      #expect(LoopbackClient.get(ticket, port: port).hasPrefix("HTTP/1.1 404"))
    }
  }

  @Test("tells every open page of a round, and stops while they are open")
  func events() async throws {
    let events = PreviewEvents()
    try await serving(events) { port, home, _ in
      let answer = LoopbackClient.get(home + "events", port: port, until: "data: 7") {
        while events.count == 0 { Thread.sleep(forTimeInterval: 0.01) }
        events.send(round: 7)
      }
      #expect(answer.contains("Content-Type: text/event-stream"))
      #expect(answer.contains("event: round\ndata: 7\n\n"))
    }
  }
}
