extension Session {
  /// The result of a request about a document or about all notes.
  func feature(
    _ message: JSONRPC.Message
  ) async throws(JSONRPC.Failure) -> (any Encodable & Sendable)? {
    throw .unknownMethod(message.method)
  }
}
