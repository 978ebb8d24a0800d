internal import CCmark

/// A CommonMark document, parsed and owned.
///
/// The document is the sole owner of its `cmark_node`: it cannot be copied, and the
/// nodes are freed exactly once, when it goes away. No pointer ever leaves this type.
@safe package struct MarkdownDocument: ~Copyable {
  let root: OpaquePointer

  /// Parses CommonMark; any text is a valid document, so this never fails.
  package init(parsing text: String) {
    var text = text
    let root = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
      }
    }
    // cmark aborts the process itself when memory runs out, so there is always a root.
    guard let root = unsafe root else { preconditionFailure("cmark returned no document") }
    unsafe self.root = root
  }

  deinit { unsafe cmark_node_free(root) }

  /// The document as HTML, with raw HTML and dangerous links of the source left out.
  package func html() -> String {
    unsafe Self.string(owning: cmark_render_html(root, CMARK_OPT_DEFAULT))
  }

  /// The document as CommonMark, each paragraph on one line.
  package func commonMark() -> String {
    FlushLists.flush(
      unsafe Self.string(owning: cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0)))
  }

  /// Whether the document is one paragraph and nothing else.
  package var isParagraph: Bool {
    guard let first = unsafe cmark_node_first_child(root) else { return false }
    return unsafe cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH
      && cmark_node_next(first) == nil
  }

  /// The version of libcmark in use, such as `0.30.2`.
  package static var libraryVersion: String {
    guard let characters = unsafe cmark_version_string() else { return "?" }
    return unsafe String(cString: characters)
  }

  private static func string(owning characters: UnsafeMutablePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    defer { unsafe free(characters) }
    return unsafe String(cString: characters)
  }
}
