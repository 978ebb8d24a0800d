internal import Dispatch
internal import Files
internal import Synchronization

/// A server of the Language Server Protocol over two streams.
package struct LanguageServer: Sendable {
  private let surroundings: Surroundings

  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Answers what comes in on standard input, until its end or until the client says so.
  ///
  /// - Parameter write: Sends bytes to the client.
  /// - Returns: Whether the client asked for the end before it came.
  package func run(writing write: @escaping @Sendable ([UInt8]) -> Void) async -> Bool {
    let inbox = Inbox()
    let (messages, source) = AsyncStream.makeStream(of: Inbox.Arrival.self)
    // Waiting for input takes a thread, which is not to be one of those that do the work.
    DispatchQueue(label: "wijk-lsp-input").async {
      var framing = MessageFraming()
      while let bytes = try? OpenFile.standardInput.read(64 * 1024), !bytes.isEmpty {
        framing.append(bytes)
        while let piece = framing.next() {
          if let arrival = inbox.take(piece) { source.yield(arrival) }
        }
      }
      source.finish()
    }

    let session = Session(surroundings) { write(MessageFraming.framed($0)) }
    for await arrival in messages {
      if let status = await session.receive(arrival, inbox) { return status }
    }
    return await session.isShutDown
  }
}

/// The queue of messages, and which of them were cancelled.
final class Inbox: Sendable {
  /// A message, or why it is none.
  enum Arrival: Sendable {
    case message(JSONRPC.Message)
    case refused(JSONRPC.Refusal)
  }

  private struct State {
    var cancelled: Set<JSONRPC.ID> = []
    var waiting = 0
  }

  private let state = Mutex(State())

  /// Reads a message as soon as it is there, since it may say that an earlier one is void.
  ///
  /// - Returns: What is to be handled in its turn.
  func take(_ piece: MessageFraming.Piece) -> Arrival? {
    guard case .message(let content) = piece else {
      return arrived(.refused(JSONRPC.Refusal(id: nil, failure: .notJSON)))
    }
    do throws(JSONRPC.Refusal) {
      guard let message = try JSONRPC.Message.read(content) else { return nil }
      if message.method == "$/cancelRequest", message.id == nil {
        if let id = try? message.parameters(Cancelled.self).id {
          state.withLock { _ = $0.cancelled.insert(id) }
        }
        return nil
      }
      return arrived(.message(message))
    } catch {
      return arrived(.refused(error))
    }
  }

  private func arrived(_ arrival: Arrival) -> Arrival {
    state.withLock { $0.waiting += 1 }
    return arrival
  }

  /// Takes a message out.
  ///
  /// - Returns: Whether it is void, and whether it is the last one that waited.
  func leave(_ id: JSONRPC.ID?) -> (isVoid: Bool, isLast: Bool) {
    state.withLock { state in
      state.waiting -= 1
      let isVoid = id.map { state.cancelled.remove($0) != nil } ?? false
      // Nobody can wait for an answer when no request is left.
      if state.waiting == 0 { state.cancelled.removeAll() }
      return (isVoid, state.waiting == 0)
    }
  }

  private struct Cancelled: Decodable { let id: JSONRPC.ID }
}
