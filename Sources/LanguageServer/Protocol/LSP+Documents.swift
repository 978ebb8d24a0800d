extension LSP {
  /// A text that was opened.
  struct TextDocumentItem: Decodable, Sendable {
    var uri: String
    var version: Int
    var text: String
  }

  struct VersionedTextDocumentIdentifier: Decodable, Sendable {
    var uri: String
    var version: Int?
  }

  struct DidOpenParameters: Decodable, Sendable { var textDocument: TextDocumentItem }

  struct DidChangeParameters: Decodable, Sendable {
    /// What changed; without a range it is the whole text.
    struct Change: Decodable, Sendable {
      var range: Range?
      var text: String
    }

    var textDocument: VersionedTextDocumentIdentifier
    var contentChanges: [Change]
  }

  struct FolderChangeParameters: Decodable, Sendable {
    struct Event: Decodable, Sendable {
      var added: [WorkspaceFolder]
      var removed: [WorkspaceFolder]
    }

    var event: Event
  }

  struct WorkspaceFolder: Decodable, Hashable, Sendable { var uri: String }
}
