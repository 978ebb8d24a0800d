extension LSP {
  struct CodeActionParameters: Decodable, Sendable {
    struct Context: Decodable, Sendable {
      /// The kinds that are asked for; all of them when there are none.
      var only: [String]?
    }

    var textDocument: TextDocumentIdentifier
    var range: Range
    var context: Context
  }

  /// Something to do that the client offers.
  struct CodeAction: Encodable, Sendable {
    enum Kind: String, Encodable, Sendable {
      case quickFix = "quickfix"
      case rewrite = "refactor.rewrite"
      case fixAll = "source.fixAll.wijk"
    }

    var title: String
    var kind: Kind
    var diagnostics: [Diagnostic]?
    var isPreferred: Bool?
    var edit: WorkspaceEdit
  }
}
