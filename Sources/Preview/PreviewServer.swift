internal import FlyingFox
internal import FlyingSocks
internal import FoundationEssentials
internal import Synchronization

/// Serves a preview on the loopback address of this machine.
///
/// It reads no file: what it serves is the frame, the events, and what it is handed for a path.
package struct PreviewServer: Sendable {
  /// Where a preview can be seen.
  package struct Addresses: Sendable {
    /// The address to show to the person.
    package let shown: String
    /// The address to start a browser with, which works once.
    package let opened: String
  }

  /// Why it could not begin.
  package struct Failure: Error {
    package let port: UInt16
  }

  private let port: UInt16
  private let door: Door
  private let events: PreviewEvents
  private let answer: @Sendable (_ path: String, _ query: [String: String]) async -> PreviewAnswer?

  /// Makes a server.
  ///
  /// - Parameters:
  ///   - port: The port; zero for one that is free.
  ///   - events: Tells pages that there is something new; served as `events`.
  ///   - answer: What is served for a path below the token; `nil` when there is nothing.
  package init(
    port: UInt16, events: PreviewEvents,
    answer: @escaping @Sendable (_ path: String, _ query: [String: String]) async -> PreviewAnswer?
  ) {
    self.port = port
    self.events = events
    self.answer = answer
    door = Door(port: port)
  }

  /// What becomes known while it serves: the port, and whether the browser came.
  private final class Door: Sendable {
    private struct State {
      var port: UInt16
      var isTicketUsed = false
    }

    private let ticket = PreviewToken()
    private let token = PreviewToken()
    private let state: Mutex<State>

    init(port: UInt16) { state = Mutex(State(port: port)) }

    var gate: PreviewGate { PreviewGate(token: token, port: state.withLock(\.port)) }

    /// The ticket, until it is used.
    var unusedTicket: PreviewToken? { state.withLock { $0.isTicketUsed ? nil : ticket } }

    var addresses: Addresses {
      let gate = gate
      return Addresses(shown: gate.address, opened: gate.address(of: ticket))
    }

    func isBound(to port: UInt16) { state.withLock { $0.port = port } }

    func useTicket() { state.withLock { $0.isTicketUsed = true } }
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter begin: Called once, with the addresses, when requests are answered.
  /// - Throws: ``Failure`` when the port cannot be had.
  package func run(_ begin: @escaping @Sendable (Addresses) -> Void) async throws {
    let server = try server { request in await respond(to: request) }
    defer { events.close() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await server.run()
        } catch {
          try Task.checkCancellation()
          throw Failure(port: port)
        }
      }
      group.addTask { try await events.keepAlive() }
      group.addTask {
        try await server.waitUntilListening()
        if case .ip4(_, let port) = await server.listeningAddress { door.isBound(to: port) }
        begin(door.addresses)
        try await Task.sleep(for: .seconds(1 << 40))
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func server(
    _ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse
  ) throws(Failure) -> HTTPServer {
    do {
      return HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60, logger: .disabled,
        handler: ClosureHTTPHandler(answer))
    } catch {
      throw Failure(port: port)
    }
  }

  private func respond(to request: HTTPRequest) async -> HTTPResponse {
    let caller = PreviewGate.Caller(
      method: request.method.rawValue, path: request.target.path(), host: request.headers[.host],
      origin: request.headers[HTTPHeader("Origin")],
      site: request.headers[HTTPHeader("Sec-Fetch-Site")])
    let gate = door.gate
    switch gate.decide(caller, ticket: door.unusedTicket) {
    case .refuse(let status): return Self.response(status)
    case .redirect:
      door.useTicket()
      return HTTPResponse(
        statusCode: .seeOther, headers: Self.headers([.location: "/\(gate.token)/"]))
    case .pass("events"):
      return HTTPResponse(
        statusCode: .ok, headers: Self.headers([.contentType: "text/event-stream"]),
        body: events.body())
    case .pass(let path):
      let query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
      guard let answer = await served(path, query) else { return Self.response(404) }
      return HTTPResponse(
        statusCode: .ok, headers: Self.headers([.contentType: answer.kind.rawValue]),
        body: HTTPBodySequence(data: Data(answer.bytes), suggestedBufferSize: 1 << 16))
    }
  }

  private func served(_ path: String, _ query: [String: String]) async -> PreviewAnswer? {
    if let frame = PreviewAnswer.frame(path) { return frame }
    return await answer(path, query)
  }

  private static func response(_ status: Int) -> HTTPResponse {
    HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: "No"), headers: headers([:]),
      body: Data("\(status)\n".utf8))
  }

  /// Headers that keep the address to this page, and what is served out of any other.
  private static func headers(_ own: [HTTPHeader: String]) -> HTTPHeaders {
    let common: [HTTPHeader: String] = [
      HTTPHeader("Cache-Control"): "no-store",
      HTTPHeader("Referrer-Policy"): "no-referrer",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
      HTTPHeader("Content-Security-Policy"):
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:;"
        + " connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none';"
        + " form-action 'none'",
    ]
    return HTTPHeaders(common.merging(own) { $1 })
  }
}
