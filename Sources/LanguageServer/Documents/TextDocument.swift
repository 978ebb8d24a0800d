/// A text that is open in an editor, saved or not.
struct TextDocument: Sendable {
  let uri: String
  private(set) var version: Int
  private(set) var text: DocumentText

  init(_ item: LSP.TextDocumentItem, _ encoding: PositionEncoding) {
    uri = item.uri
    version = item.version
    text = DocumentText(Array(item.text.utf8), encoding)
  }

  /// Takes in changes, each in the text that the one before it left.
  mutating func apply(_ changes: [LSP.DidChangeParameters.Change], version: Int?) {
    for change in changes { text.apply(change) }
    self.version = version ?? self.version + 1
  }
}
