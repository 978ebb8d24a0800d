internal import Notes
internal import Source

/// The comments of a file in which an order to `wijk` may stand.
///
/// A comment that is never closed orders nothing: nobody can tell what it is about.
struct OrderComments {
  /// A comment with the part of it behind `wijk:`.
  struct Comment {
    let range: ByteRange
    let words: ByteRange
  }

  private let file: SourceFile
  /// The HTML comments, by where their words start; none in settings.
  private var asides: [Int: UnreadParts.Aside] = [:]
  /// The line up to which `#` begins a comment.
  private let lastYAMLLine: Int

  init(_ file: SourceFile) {
    self.file = file
    if file.path.hasSuffix(".yml") || file.path.hasSuffix(".yaml") {
      lastYAMLLine = file.lineCount
      return
    }
    let text = NoteText(file)
    lastYAMLLine = text.bodyLine - 1
    for aside in text.unread.asides where aside.form == .html && aside.isClosed {
      asides[aside.words.lowerBound] = aside
    }
  }

  /// The comment whose first word ends in the colon at an offset.
  func comment(around colon: Int) -> Comment? {
    let bytes = file.bytes.span
    var start = colon - 4
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    guard start > 0 else { return nil }
    if bytes[start - 1] == UInt8(ascii: "#") {
      let line = file.line(at: colon)
      let end = file.range(ofLine: line).upperBound
      return line <= lastYAMLLine
        ? Comment(range: (start - 1)..<end, words: (colon + 1)..<end) : nil
    }
    return asides[start].map { aside in
      Comment(range: aside.range, words: (colon + 1)..<max(colon + 1, aside.words.upperBound))
    }
  }
}
