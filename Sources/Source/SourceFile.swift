/// The text of one file as UTF-8 bytes, with the table that turns offsets into places.
///
/// Offsets count from the first byte of the file, a byte-order mark and frontmatter
/// included, so that they agree with what an editor counts. Lines and columns exist
/// only at the edges.
package struct SourceFile: Sendable {
  /// The path by which people know the file, relative to the folder of notes.
  package let path: String
  /// The text, always UTF-8 and with the line breaks it was written with.
  package let bytes: [UInt8]
  /// The encoding the file was found in.
  package let encoding: TextEncoding
  /// Where control characters were taken out, as offsets in what is left; no text has them.
  package let removals: [Int]
  /// The offset at which each line starts; the first entry is always zero.
  package let lineStarts: [Int]
  private let columns: ColumnMarks

  package init(
    path: String, bytes: [UInt8], encoding: TextEncoding = .utf8, removals: [Int] = []
  ) {
    self.path = path
    self.bytes = bytes
    self.encoding = encoding
    self.removals = removals

    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    let span = bytes.span
    for offset in span.indices where span[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    // Text of an old Mac ends its lines with a carriage return alone.
    if starts.count == 1 {
      for offset in span.indices where span[offset] == UInt8(ascii: "\r") {
        starts.append(offset + 1)
      }
    }
    self.lineStarts = starts
    columns = ColumnMarks(bytes, starts: starts, textStart: Self.textStart(of: bytes))
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The offset of the first byte of text: past the byte-order mark, if there is one.
  package var textStart: Int { Self.textStart(of: bytes) }

  private static func textStart(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Whether the bytes are those of the file on the disk, so that it can be changed by them.
  package var isAsStored: Bool { encoding == .utf8 && removals.isEmpty }

  package var lineCount: Int { lineStarts.count }

  /// The line break that the first line ends with; `\n` when there is only one line.
  package var lineBreak: String {
    if lineCount > 1, bytes[lineStarts[1] - 1] == UInt8(ascii: "\r") { return "\r" }
    guard lineCount > 1, lineStarts[1] >= 2, bytes[lineStarts[1] - 2] == UInt8(ascii: "\r") else {
      return "\n"
    }
    return "\r\n"
  }

  /// The bytes of a one-based line, without its line break (`\n`, `\r\n` or `\r`).
  package func range(ofLine number: Int) -> ByteRange {
    let start = number == 1 ? textStart : lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  /// The one-based line that holds a byte offset.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  package func line(at offset: Int) -> Int {
    max(lineStarts.bisected { $0 > offset }, 1)
  }

  /// The line and column of a byte offset.
  package func position(at offset: Int) -> Position {
    let line = line(at: offset)
    let start = line == 1 ? textStart : lineStarts[line - 1]
    let characters = columns.characters(before: offset, from: start, in: bytes)
    return Position(line: line, column: characters + 1)
  }

  /// The text a range covers; bytes that are not UTF-8 become U+FFFD.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
