extension LSP {
  struct CompletionList: Encodable, Sendable {
    /// What was typed is matched here and not by the client, so each letter is asked anew.
    let isIncomplete = true
    let items: [CompletionItem]
  }

  struct CompletionItem: Encodable, Sendable {
    enum Kind: Int, Encodable, Sendable {
      case field = 5
      case module = 9
      case value = 12
      case keyword = 14
      case reference = 18
      case folder = 19
    }

    var label: String
    var kind: Kind
    var detail: String?
    var documentation: MarkupContent?
    var sortText: String
    var filterText: String
    var textEdit: TextEdit
  }
}
