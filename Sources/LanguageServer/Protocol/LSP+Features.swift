extension LSP {
  struct Hover: Encodable, Sendable {
    var contents: MarkupContent
    var range: Range?
  }

  /// Words that the client shows in a line and that are not in the text.
  struct InlayHint: Encodable, Sendable {
    var position: Position
    var label: String
    var tooltip: String?
    let paddingLeft = true
  }

  struct RenameParameters: Decodable, Sendable {
    var textDocument: TextDocumentIdentifier
    var position: Position
    var newName: String
  }

  enum SymbolKind: Int, Encodable, Sendable {
    case file = 1
    case namespace = 3
    case string = 15
    case event = 24
  }

  struct DocumentSymbol: Encodable, Sendable {
    var name: String
    var detail: String?
    var kind: SymbolKind
    var range: Range
    var selectionRange: Range
    var children: [DocumentSymbol]
  }

  struct WorkspaceSymbolParameters: Decodable, Sendable { var query: String }

  struct SymbolInformation: Encodable, Sendable {
    var name: String
    var kind: SymbolKind
    var location: Location
    var containerName: String?
  }

  struct FoldingRange: Encodable, Hashable, Sendable {
    var startLine: Int
    var endLine: Int
  }

  struct DocumentLink: Encodable, Sendable {
    var range: Range
    var target: String
  }
}
