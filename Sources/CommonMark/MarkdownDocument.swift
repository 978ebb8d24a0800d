internal import CCmark

/// A CommonMark document, parsed and owned.
///
/// The document is the sole owner of its `cmark_node`: it cannot be copied, and the
/// nodes are freed exactly once, when it goes away. No pointer ever leaves this type.
@safe package struct MarkdownDocument: ~Copyable {
  private let root: OpaquePointer

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
    guard let characters = unsafe cmark_render_html(root, CMARK_OPT_DEFAULT) else { return "" }
    defer { unsafe free(characters) }
    return unsafe String(cString: characters)
  }

  /// The version of libcmark in use, such as `0.30.2`.
  package static var libraryVersion: String {
    guard let characters = unsafe cmark_version_string() else { return "?" }
    return unsafe String(cString: characters)
  }
}
