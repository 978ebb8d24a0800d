internal import CCmark

extension MarkdownDocument {
  /// Takes out what has no place in a report: the tags of raw HTML, and links that could run
  /// something and images; the words of all of these stay.
  package mutating func removeUntrustedParts() {
    unsafe nodes(of: [CMARK_NODE_HTML_INLINE]).forEach { node in
      let literal = unsafe literal(of: node)
      if !HTMLTag.isMarkup(literal) { unsafe insertText(literal, before: node) }
      unsafe remove(node)
    }
    unsafe nodes(of: [CMARK_NODE_HTML_BLOCK]).forEach { node in
      let words = unsafe HTMLTag.words(of: literal(of: node))
      if !words.isEmpty, let paragraph = unsafe cmark_node_new(CMARK_NODE_PARAGRAPH) {
        _ = unsafe cmark_node_insert_before(node, paragraph)
        unsafe insertText(words, into: paragraph)
      }
      unsafe remove(node)
    }
    unsafe nodes(of: [CMARK_NODE_IMAGE]).forEach { node in unsafe unwrap(node) }
    unsafe nodes(of: [CMARK_NODE_LINK]).forEach { node in
      if unsafe !hasTrustedAddress(node) { unsafe unwrap(node) }
    }
  }

  /// Makes every heading a number of levels smaller, six being the smallest.
  package mutating func lowerHeadings(by levels: Int32) {
    unsafe nodes(of: [CMARK_NODE_HEADING]).forEach { node in
      let level = unsafe cmark_node_get_heading_level(node) + levels
      _ = unsafe cmark_node_set_heading_level(node, min(max(level, 1), 6))
    }
  }

  /// The nodes of some types, in the order of the text; they live as long as the document.
  @unsafe private func nodes(of types: [cmark_node_type]) -> [OpaquePointer] {
    guard let iterator = unsafe cmark_iter_new(root) else { return unsafe [] }
    defer { unsafe cmark_iter_free(iterator) }
    var found: [OpaquePointer] = unsafe []
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return unsafe found }
      guard event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(iterator),
        unsafe types.contains(cmark_node_get_type(node))
      else { continue }
      unsafe found.append(node)
    }
  }

  /// Puts words right before a node.
  @unsafe private func insertText(_ words: String, before node: OpaquePointer) {
    guard let text = unsafe cmark_node_new(CMARK_NODE_TEXT) else { return }
    _ = unsafe cmark_node_set_literal(text, words)
    _ = unsafe cmark_node_insert_before(node, text)
  }

  /// Puts words at the end of a node.
  @unsafe private func insertText(_ words: String, into parent: OpaquePointer) {
    guard let text = unsafe cmark_node_new(CMARK_NODE_TEXT) else { return }
    _ = unsafe cmark_node_set_literal(text, words)
    _ = unsafe cmark_node_append_child(parent, text)
  }

  @unsafe private func literal(of node: OpaquePointer) -> String {
    unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? ""
  }

  /// Puts what is in a node in its place.
  @unsafe private func unwrap(_ node: OpaquePointer) {
    while let child = unsafe cmark_node_first_child(node) {
      _ = unsafe cmark_node_insert_before(node, child)
    }
    unsafe remove(node)
  }

  @unsafe private func remove(_ node: OpaquePointer) {
    unsafe cmark_node_unlink(node)
    unsafe cmark_node_free(node)
  }

  /// Whether a link leads to a page or a mailbox, or stays within the report.
  @unsafe private func hasTrustedAddress(_ link: OpaquePointer) -> Bool {
    guard let address = unsafe cmark_node_get_url(link) else { return false }
    let text = unsafe String(cString: address)
    let scheme = text.prefix { !":/?#".contains($0) }
    guard scheme.endIndex < text.endIndex, text[scheme.endIndex] == ":" else { return true }
    return ["http", "https", "mailto"].contains(scheme.lowercased())
  }
}
