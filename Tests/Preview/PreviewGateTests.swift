import TestSupport
import Testing

@testable import Preview

@Suite("Who is let in to a preview")
struct PreviewGateTests {
  private let gate = PreviewGate(token: PreviewToken(), port: 8123)

  private func decision(
    _ path: String, method: String = "GET", host: String? = "127.0.0.1:8123",
    origin: String? = nil, site: String? = nil
  ) -> PreviewGate.Decision {
    gate.decide(
      .init(method: method, path: path, host: host, origin: origin, site: site))
  }

  @Test("lets the page in that knows the token")
  func passes() {
    #expect(decision("/\(gate.token)/") == .pass(""))
    #expect(
      decision("/\(gate.token)/page/residents/alles/west.html")
        == .pass("page/residents/alles/west.html"))
    #expect(decision("/\(gate.token)") == .redirect)
    #expect(decision("/\(gate.token)/", host: "LOCALHOST:8123") == .pass(""))
    #expect(
      decision("/\(gate.token)/state", origin: "http://127.0.0.1:8123", site: "same-origin")
        == .pass("state"))
  }

  @Test(
    "tells nobody without the token what there is",
    arguments: ["", "/", "//", "/state", "/0123456789abcdef0123456789abcdef/", "/../", "/open/x"])
  func noToken(path: String) {
    #expect(decision(path) == .refuse(404))
  }

  @Test(
    "refuses a name of somebody else's that leads to this machine",
    arguments: [
      nil, "", "example.org", "example.org:8123", "127.0.0.1", "127.0.0.1:80", "localhost:8124",
      "127.0.0.1:8123.example.org",
    ])
  func otherHost(host: String?) {
    #expect(decision("/\(gate.token)/", host: host) == .refuse(403))
  }

  @Test("refuses what another page in the browser asks for")
  func otherOrigin() {
    for origin in ["http://example.org", "null", "https://127.0.0.1:8123", "http://127.0.0.1:81"] {
      #expect(decision("/\(gate.token)/state", origin: origin) == .refuse(403))
    }
    for site in ["cross-site", "same-site", ""] {
      #expect(decision("/\(gate.token)/state", site: site) == .refuse(403))
    }
  }

  @Test("only reads", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
  func otherMethods(method: String) {
    #expect(decision("/\(gate.token)/", method: method) == .refuse(405))
  }

  @Test("lets a ticket lead to the page, whatever opened it")
  func ticket() {
    let ticket = PreviewToken()
    let caller = PreviewGate.Caller(
      path: "/open/\(ticket)", host: "127.0.0.1:8123", site: "cross-site")

    #expect(gate.decide(caller, ticket: ticket) == .redirect)
    #expect(gate.decide(caller, ticket: PreviewToken()) == .refuse(404))
    #expect(gate.decide(caller) == .refuse(404))
  }

  @Test("makes up another token each time")
  func tokens() {
    let tokens = Set((0..<100).map { _ in PreviewToken().description })

    #expect(tokens.count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 32 })
  }
}
