/// A document that is open, with the desk that it lies on.
struct OpenDocument: Sendable {
  var document: TextDocument
  /// The file that it is, or would be.
  let location: String
  /// The key of its desk; `nil` when it is no note.
  var desk: String? { didSet { view = nil } }
  /// The document as it was read last, since it changed.
  var view: NoteView?
}

extension Session {
  func open(_ parameters: LSP.DidOpenParameters) {
    let uri = parameters.textDocument.uri
    let location =
      DocumentURI.location(of: uri)
      ?? surroundings.place(DocumentURI.name(of: uri), folders.first)
    let document = TextDocument(parameters.textDocument, encoding)
    documents[uri] = OpenDocument(
      document: document, location: location, desk: desk(for: location))
    touch(uri)
  }

  func change(_ parameters: LSP.DidChangeParameters) {
    let uri = parameters.textDocument.uri
    guard documents[uri] != nil else { return tell("'\(uri)' is not open") }
    documents[uri]?.view = nil
    documents[uri]?.document.apply(
      parameters.contentChanges, version: parameters.textDocument.version)
    touch(uri)
  }

  func close(_ parameters: LSP.DocumentParameters) {
    let uri = parameters.textDocument.uri
    guard let closed = documents.removeValue(forKey: uri) else { return }
    publish([], of: uri, version: nil)
    guard let key = closed.desk else { return }
    desks[key]?.versions[uri] = nil
    if documents.values.contains(where: { $0.desk == key }) {
      desks[key]?.isDirty = true
      desks[key]?.wantsRefresh = true
    } else {
      desks.removeValue(forKey: key)?.job?.cancel()
    }
  }

  /// Lets the files be looked at anew.
  func refreshAll() {
    for key in desks.keys {
      desks[key]?.isDirty = true
      desks[key]?.wantsRefresh = true
    }
  }

  private func touch(_ uri: String) {
    if let key = documents[uri]?.desk { desks[key]?.isDirty = true }
  }

  /// The key of the desk that a file lies on, which is opened when it is not yet there.
  func desk(for location: String) -> String? {
    if let known = desks.first(where: { $0.value.desk.role(of: location) != nil }) {
      return known.key
    }
    guard let desk = surroundings.open(location), desk.role(of: location) != nil else {
      return nil
    }
    if desks[desk.home] == nil { desks[desk.home] = KeptDesk(desk) }
    return desk.home
  }

  func publish(_ diagnostics: [LSP.Diagnostic], of uri: String, version: Int?) {
    send(
      JSONRPC.notification(
        "textDocument/publishDiagnostics",
        LSP.PublishDiagnosticsParameters(uri: uri, version: version, diagnostics: diagnostics)))
  }
}
