internal import Diagnostics

/// One client, from its first message to its last.
actor Session {
  enum Phase {
    case new, running, shutDown
  }

  let surroundings: Surroundings
  let send: @Sendable ([UInt8]) -> Void
  var phase = Phase.new
  var language = Language.dutch
  var encoding = PositionEncoding.utf16
  var watchesFiles = false
  /// The folders that the client has open, by their locations.
  var folders: [String] = []
  /// The open documents, by their URIs.
  var documents: [String: OpenDocument] = [:]
  /// The notes around them.
  var desks: [String: KeptDesk] = [:]

  init(_ surroundings: Surroundings, send: @escaping @Sendable ([UInt8]) -> Void) {
    self.surroundings = surroundings
    self.send = send
  }

  var isShutDown: Bool { phase == .shutDown }

  /// Handles what came in.
  ///
  /// - Returns: At the end of the session, whether it was announced.
  func receive(_ arrival: Inbox.Arrival, _ inbox: Inbox) async -> Bool? {
    switch arrival {
    case .refused(let refusal):
      _ = inbox.leave(nil)
      send(JSONRPC.refusal(refusal.id, refusal.failure))
    case .message(let message):
      let (isVoid, isLast) = inbox.leave(message.id)
      if message.method == "exit", message.id == nil { return isShutDown }
      if let id = message.id {
        send(isVoid ? JSONRPC.refusal(id, .cancelled) : await answer(message, id))
      } else {
        notice(message)
      }
      // What is typed in one go is checked once.
      if isLast { startChecking() }
    }
    return nil
  }

  private func answer(_ message: JSONRPC.Message, _ id: JSONRPC.ID) async -> [UInt8] {
    do throws(JSONRPC.Failure) {
      return JSONRPC.answer(id, try await result(of: message))
    } catch {
      return JSONRPC.refusal(id, error)
    }
  }

  private func result(
    of message: JSONRPC.Message
  ) async throws(JSONRPC.Failure) -> (any Encodable & Sendable)? {
    switch (phase, message.method) {
    case (.new, "initialize"): return initialize(try message.parameters())
    case (.new, _): throw .notInitialized
    case (.shutDown, _): throw .shutDown
    case (.running, "initialize"): throw .notARequest
    case (.running, "shutdown"):
      phase = .shutDown
      return nil
    case (.running, _): return try await feature(message)
    }
  }

  private func initialize(_ parameters: LSP.InitializeParameters) -> LSP.InitializeResult {
    phase = .running
    language = surroundings.language(parameters.locale)
    encoding = PositionEncoding(
      offered: parameters.capabilities.general?.positionEncodings ?? [])
    watchesFiles =
      parameters.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    let uris = parameters.workspaceFolders?.map(\.uri) ?? [parameters.rootUri].compactMap(\.self)
    folders = uris.compactMap(DocumentURI.location)
    return LSP.InitializeResult(
      capabilities: LSP.ServerCapabilities(positionEncoding: encoding),
      serverInfo: .init(version: surroundings.version))
  }

  private func notice(_ message: JSONRPC.Message) {
    guard phase == .running else { return }
    do throws(JSONRPC.Failure) {
      switch message.method {
      case "initialized":
        if watchesFiles {
          send(
            JSONRPC.request(
              .text("wijk-files"), "client/registerCapability", LSP.Registrations()))
        }
      case "textDocument/didOpen": open(try message.parameters())
      case "textDocument/didChange": change(try message.parameters())
      case "textDocument/didClose": close(try message.parameters())
      case "textDocument/didSave", "workspace/didChangeWatchedFiles": refreshAll()
      case "workspace/didChangeWorkspaceFolders": changeFolders(try message.parameters())
      default: break
      }
    } catch {
      tell(error.message)
    }
  }

  private func changeFolders(_ parameters: LSP.FolderChangeParameters) {
    let removed = parameters.event.removed.compactMap { DocumentURI.location(of: $0.uri) }
    folders.removeAll(where: removed.contains)
    folders += parameters.event.added.compactMap { DocumentURI.location(of: $0.uri) }
  }

  /// Writes something in the log of the client.
  func tell(_ message: String) {
    send(JSONRPC.notification("window/logMessage", LSP.LogMessage(type: 2, message: message)))
  }
}
