internal import Source

/// The places of a note as it is read, in the text of an open document.
///
/// The reader takes control characters out, so behind those its offsets are smaller.
struct SourcePlaces {
  let text: DocumentText
  let removals: [Int]

  /// - Parameters:
  ///   - text: The document.
  ///   - file: The document as its reader takes it in; `nil` when it is no text.
  init(_ text: DocumentText, _ file: SourceFile?) {
    self.text = text
    removals = file?.removals ?? []
  }

  /// A range of bytes of the note, as a range of the document.
  func range(_ range: ByteRange) -> LSP.Range {
    text.range(offset(range.lowerBound)..<offset(range.upperBound))
  }

  /// The offset in the document of an offset in the note.
  func offset(_ offset: Int) -> Int {
    guard !removals.isEmpty else { return offset }
    return offset + removals.count { $0 <= offset }
  }

  /// The offset in the note of an offset in the document.
  func source(_ offset: Int) -> Int {
    var offset = offset
    for (index, removal) in removals.enumerated() where removal + index < offset { offset -= 1 }
    return offset
  }
}
