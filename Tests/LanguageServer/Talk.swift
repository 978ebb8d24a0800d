import Diagnostics
import Foundation
import Synchronization
import TestSupport

@testable import LanguageServer

/// A client of a session, without streams between them.
final class Talk: Sendable {
  private let session: Session
  private let inbox = Inbox()
  private let sent: Sent

  /// What the session sent.
  final class Sent: Sendable {
    private let messages = Mutex<[JSONValue]>([])

    func add(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      messages.withLock { $0.append((try? JSONValue(text)) ?? .text(text)) }
    }

    var all: [JSONValue] { messages.withLock { $0 } }
  }

  init(_ surroundings: Surroundings = .empty) {
    let sent = Sent()
    self.sent = sent
    session = Session(surroundings) { sent.add($0) }
  }

  /// All that the session sent so far.
  var messages: [JSONValue] { sent.all }

  /// Says something, as JSON or as what is meant to be.
  ///
  /// - Returns: Whether the end was announced, when this is it.
  @discardableResult
  func say(_ message: String) async -> Bool? {
    guard let arrival = inbox.take(.message(Array(message.utf8))) else { return nil }
    return await session.receive(arrival, inbox)
  }

  /// Says several things before any of them is handled.
  func sayAtOnce(_ messages: [String]) async {
    let arrivals = messages.compactMap { inbox.take(.message(Array($0.utf8))) }
    for arrival in arrivals { _ = await session.receive(arrival, inbox) }
  }

  /// Asks something and gives what was answered.
  func ask(_ method: String, _ parameters: String = "{}") async -> JSONValue? {
    let before = messages.count
    await say(#"{"jsonrpc":"2.0","id":7,"method":"\#(method)","params":\#(parameters)}"#)
    return messages[before...].first { $0["id"] == .number(7) }
  }

  func start() async { _ = await ask("initialize", #"{"capabilities":{}}"#) }
}

extension Surroundings {
  /// A place without any notes.
  static let empty = Surroundings(
    version: "0", language: { $0 == "en" ? .english : .dutch }, open: { _ in nil },
    place: { name, _ in "/\(name)" })
}

extension JSONValue {
  /// The code of a refusal.
  var code: JSONValue? { self["error"]?["code"] }
}
