package import Source

/// A note as text: its head, and its body without the parts that are no words of it.
package struct NoteText {
  /// The note without them, with every other byte where it was.
  let file: SourceFile
  let head: Head
  /// What the note holds besides fields and words.
  package let unread: UnreadParts
  let links: LinkAddresses
  /// What is kept out by what stands around it.
  let keptOut: [KeptOutBlock]

  /// The one-based line on which its body starts.
  package var bodyLine: Int { head.bodyLine }

  package init(_ original: SourceFile) {
    // Above the head there may be a comment, such as where a form comes from.
    let above = Self.startsWithComment(original) ? UnreadParts(original, from: 1) : UnreadParts()
    head = Head.read(above.maskingComments(of: original))
    var unread = UnreadParts(original, from: head.bodyLine)
    if head.bodyLine > 1 {
      let start = original.range(ofLine: min(head.bodyLine, original.lineCount)).lowerBound
      unread.asides =
        above.asides.filter { $0.range.upperBound < start } + head.asides + unread.asides
    }
    self.unread = unread
    links = LinkAddresses(unread.definitions, in: original)
    let file = unread.masking(original)
    self.file = file
    keptOut = KeptOutBlockReader.blocks(
      of: original, without: file, unread.asides, from: head.bodyLine)
  }

  private static func startsWithComment(_ file: SourceFile) -> Bool {
    let bytes = file.bytes.span
    var text = file.textStart..<bytes.count
    while !text.isEmpty, bytes[text.lowerBound] <= 0x20 {
      text = (text.lowerBound + 1)..<text.upperBound
    }
    return LineScanner.starts(bytes, text, with: "<!--")
  }
}
