internal import CCmark

extension MarkdownDocument {
  /// The words of the document without any Markdown, on one line.
  ///
  /// The address of a link stands behind its words, between brackets.
  package func plainText() -> String {
    guard let iterator = unsafe cmark_iter_new(root) else { return "" }
    defer { unsafe cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { break }
      guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
        text += unsafe Self.literal(of: node)
      case CMARK_NODE_LINK where event == CMARK_EVENT_EXIT:
        let address = unsafe Self.address(of: node)
        if !address.isEmpty, !text.hasSuffix(address) { text += " (\(address))" }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING, CMARK_NODE_ITEM:
        if event == CMARK_EVENT_EXIT { text += " " }
      default: break
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @unsafe private static func literal(of node: OpaquePointer) -> String {
    unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
  }

  /// Where a link leads; a mailbox without its scheme.
  @unsafe private static func address(of node: OpaquePointer) -> String {
    let address = unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? ""
    return address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
  }
}
