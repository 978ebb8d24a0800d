/// Decides which requests are answered: those of the page that was opened, and no others.
///
/// Every program on the machine can reach the loopback address, and so can every page in the browser.
/// Without the token nothing is told, not even what there is.
struct PreviewGate: Sendable {
  /// What of a request decides.
  struct Caller: Sendable {
    var method = "GET"
    /// The path as it was sent, without the query.
    var path: String
    /// The headers `Host`, `Origin` and `Sec-Fetch-Site`.
    var host: String?
    var origin: String?
    var site: String?
  }

  enum Decision: Hashable, Sendable {
    /// The path below the token; empty for the frame itself.
    case pass(String)
    /// The ticket that was opened the browser with was used, and leads to the frame.
    case redirect
    case refuse(Int)
  }

  let token: PreviewToken
  let port: UInt16

  private static let ticketFolder = "open"

  /// The address with the token in it.
  var address: String { "http://127.0.0.1:\(port)/\(token)/" }

  /// The address that a ticket opens once; other people on the machine can see what a browser is
  /// started with.
  func address(of ticket: PreviewToken) -> String {
    "http://127.0.0.1:\(port)/\(Self.ticketFolder)/\(ticket)"
  }

  /// Decides on a request.
  ///
  /// - Parameters:
  ///   - caller: Who asks for what.
  ///   - ticket: The ticket that is still to be used, if there is one.
  /// - Returns: The decision.
  func decide(_ caller: Caller, ticket: PreviewToken? = nil) -> Decision {
    guard isOwn(host: caller.host), isOwn(origin: caller.origin) else { return .refuse(403) }
    let parts = caller.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first else { return .refuse(404) }
    if first == Self.ticketFolder, let ticket, parts.count == 2, ticket.matches(parts[1]) {
      return caller.method == "GET" ? .redirect : .refuse(405)
    }
    guard token.matches(first) else { return .refuse(404) }
    guard caller.site.map({ ["same-origin", "none"].contains($0) }) ?? true else {
      return .refuse(403)
    }
    guard caller.method == "GET" else { return .refuse(405) }
    if parts.count == 1 { return caller.path.hasSuffix("/") ? .pass("") : .redirect }
    return .pass(String(parts[1]))
  }

  /// Whether the browser means this address: a name of somebody else's may lead to it as well.
  private func isOwn(host: String?) -> Bool {
    host.map { ["127.0.0.1:\(port)", "localhost:\(port)"].contains($0.lowercased()) } ?? false
  }

  private func isOwn(origin: String?) -> Bool {
    guard let origin else { return true }
    return ["http://127.0.0.1:\(port)", "http://localhost:\(port)"].contains(origin.lowercased())
  }
}
