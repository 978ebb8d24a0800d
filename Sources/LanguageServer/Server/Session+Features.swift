extension Session {
  /// The result of a request about a document or about all notes.
  func feature(
    _ message: JSONRPC.Message
  ) async throws(JSONRPC.Failure) -> (any Encodable & Sendable)? {
    switch message.method {
    case "textDocument/codeAction":
      let asked: LSP.CodeActionParameters = try message.parameters()
      guard let (view, checkup) = await checked(asked.textDocument.uri) else { return nil }
      return CodeActions(view, checkup).actions(asked)
    case "textDocument/completion":
      let asked: LSP.PlaceParameters = try message.parameters()
      guard let (view, checkup) = view(asked.textDocument.uri) else { return nil }
      return Completion(view, checkup).list(at: asked.position)
    case "textDocument/hover":
      let asked: LSP.PlaceParameters = try message.parameters()
      guard let (view, checkup) = view(asked.textDocument.uri) else { return nil }
      return Hovering(view, checkup).hover(at: asked.position)
    case "textDocument/inlayHint":
      let asked: LSP.RangeParameters = try message.parameters()
      guard let (view, _) = view(asked.textDocument.uri) else { return nil }
      return InlayHints(view).hints(in: asked.range)
    case "textDocument/definition":
      let asked: LSP.PlaceParameters = try message.parameters()
      guard let (view, checkup) = await checked(asked.textDocument.uri) else { return nil }
      return MarkPlaces(view, checkup, openTexts).definition(at: asked.position)
    case "textDocument/references":
      let asked: LSP.PlaceParameters = try message.parameters()
      guard let (view, checkup) = await checked(asked.textDocument.uri) else { return nil }
      return MarkPlaces(view, checkup, openTexts).references(at: asked.position)
    case "textDocument/prepareRename":
      let asked: LSP.PlaceParameters = try message.parameters()
      guard let (view, checkup) = view(asked.textDocument.uri) else { return nil }
      return MarkPlaces(view, checkup, openTexts).mark(at: asked.position)?.range
    case "textDocument/rename":
      let asked: LSP.RenameParameters = try message.parameters()
      guard let (view, checkup) = await checked(asked.textDocument.uri) else { return nil }
      return try MarkPlaces(view, checkup, openTexts).rename(asked)
    case "textDocument/documentSymbol":
      let asked: LSP.DocumentParameters = try message.parameters()
      return view(asked.textDocument.uri).map { DocumentSymbols($0.view).symbols }
    case "textDocument/foldingRange":
      let asked: LSP.DocumentParameters = try message.parameters()
      return view(asked.textDocument.uri).map { FoldingRanges($0.view).ranges }
    case "textDocument/documentLink":
      let asked: LSP.DocumentParameters = try message.parameters()
      return view(asked.textDocument.uri).map { DocumentLinks($0.view).links }
    case "workspace/symbol":
      let asked: LSP.WorkspaceSymbolParameters = try message.parameters()
      return WorkspaceSymbols(desks.values.map { ($0.desk, $0.checkup) }, openTexts)
        .symbols(for: asked.query)
    default: throw .unknownMethod(message.method)
    }
  }

  /// The texts in hand, by their locations.
  private var openTexts: [String: OpenDocument] {
    Dictionary(documents.values.map { ($0.location, $0) }, uniquingKeysWith: { $1 })
  }

  /// A document as it stands, with what is known of all notes by now; `nil` when it is no note.
  private func view(_ uri: String) -> (view: NoteView, checkup: Checkup)? {
    guard let open = documents[uri], let key = open.desk, let kept = desks[key],
      let role = kept.desk.role(of: open.location)
    else { return nil }
    if let view = open.view { return (view.with(kept.desk), kept.checkup) }
    let view = NoteView(open, role, kept.desk, language)
    documents[uri]?.view = view
    return (view, kept.checkup)
  }

  /// The same when all that was said before is checked.
  private func checked(_ uri: String) async -> (view: NoteView, checkup: Checkup)? {
    guard let key = documents[uri]?.desk else { return nil }
    // A check that waits whether more is typed is begun anew, without waiting.
    if desks[key]?.job != nil { desks[key]?.isDirty = true }
    startChecking(hurries: true)
    while let job = desks[key]?.job {
      await job.value
      startChecking(hurries: true)
    }
    return view(uri)
  }
}
