internal import Foundation

/// An editor that runs the built `wijk lsp`, and waits for its answers.
package final class EditorClient {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var buffer = Data()
  private var kept: [JSONValue] = []
  private var number = 0

  /// A server that ended before it answered.
  package struct Ended: Error {}

  /// - Throws: The error of starting it.
  package init(in folder: String = "/") throws {
    process.executableURL = try Transcript.binary
    process.arguments = ["lsp"]
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1782864000", "WIJK_TAAL": "nl",
    ]
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  package static func uri(_ path: String) -> String { URL(filePath: path).absoluteString }

  // MARK: Speaking

  /// Sends bytes as they are.
  package func send(raw bytes: [UInt8]) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  /// Sends a message.
  package func send(_ message: String) throws {
    try send(raw: Array("Content-Length: \(message.utf8.count)\r\n\r\n\(message)".utf8))
  }

  package func notify(_ method: String, _ parameters: String) throws {
    try send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#)
  }

  /// Asks something.
  ///
  /// - Returns: The whole answer.
  package func ask(_ method: String, _ parameters: String = "{}") throws -> JSONValue {
    number += 1
    let id = number
    try send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":\#(parameters)}"#)
    return try wait { $0["id"] == .number(Double(id)) && $0["method"] == nil }
  }

  /// Opens a municipality.
  package func start(_ folder: String) throws {
    _ = try ask(
      "initialize", #"{"rootUri":"\#(Self.uri(folder))","locale":"nl","capabilities":{}}"#)
    try notify("initialized", "{}")
  }

  package func open(_ path: String, _ text: String) throws {
    try notify(
      "textDocument/didOpen",
      #"{"textDocument":{"uri":"\#(Self.uri(path))","languageId":"markdown","version":1,"text":"#
        + "\(JSONValue.quoted(text))}}")
  }

  /// Gives an open document another text.
  package func change(_ path: String, _ text: String, version: Int) throws {
    try notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(Self.uri(path))","version":\#(version)},"contentChanges":"#
        + "[{\"text\":\(JSONValue.quoted(text))}]}")
  }

  // MARK: Listening

  /// The diagnostics of a version of a document.
  package func diagnostics(_ path: String, version: Int = 1) throws -> [JSONValue] {
    let message = try wait {
      $0["method"] == .text("textDocument/publishDiagnostics")
        && $0["params"]?["uri"] == .text(Self.uri(path))
        && $0["params"]?["version"] == .number(Double(version))
    }
    guard case .list(let diagnostics)? = message["params"]?["diagnostics"] else { return [] }
    return diagnostics
  }

  /// Waits for a message; those before it are kept.
  package func wait(_ isWanted: (JSONValue) -> Bool) throws -> JSONValue {
    if let index = kept.firstIndex(where: isWanted) { return kept.remove(at: index) }
    while true {
      let message = try next()
      if isWanted(message) { return message }
      kept.append(message)
    }
  }

  private func next() throws -> JSONValue {
    while true {
      if let end = buffer.range(of: Data("\r\n\r\n".utf8)),
        let length = Int(
          String(decoding: buffer[..<end.lowerBound], as: UTF8.self).filter(\.isNumber)),
        buffer.endIndex - end.upperBound >= length
      {
        let content = buffer[end.upperBound..<end.upperBound + length]
        buffer = Data(buffer[(end.upperBound + length)...])
        return try JSONValue(String(decoding: content, as: UTF8.self))
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { throw Ended() }
      buffer += more
    }
  }

  /// Ends the session.
  ///
  /// - Returns: The status with which the server ended.
  package func stop() throws -> Int32 {
    _ = try ask("shutdown")
    try notify("exit", "null")
    process.waitUntilExit()
    return process.terminationStatus
  }
}
