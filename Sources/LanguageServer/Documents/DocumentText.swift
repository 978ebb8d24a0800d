internal import Source

/// The bytes of a document, with the places in it as a client counts them.
///
/// For a client a line ends with `\n`, `\r\n` or `\r`, whatever the file ends its lines with.
struct DocumentText: Sendable {
  private(set) var bytes: [UInt8]
  let encoding: PositionEncoding
  /// The offset at which each line starts.
  private var starts: [Int] = []

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    starts = Self.starts(of: bytes)
  }

  var lineCount: Int { starts.count }

  mutating func apply(_ change: LSP.DidChangeParameters.Change) {
    let new = Array(change.text.utf8)
    if let range = change.range {
      bytes.replaceSubrange(self.range(range), with: new)
    } else {
      bytes = new
    }
    starts = Self.starts(of: bytes)
  }

  // MARK: Places

  /// The offset of a place; one past the end of its line or of the text counts as that end.
  func offset(of position: LSP.Position) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < starts.count else { return bytes.count }
    let line = range(ofLine: position.line)
    var (offset, count) = (line.lowerBound, 0)
    while offset < line.upperBound {
      var next = offset + 1
      while next < line.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
      let width =
        encoding == .utf8 ? next - offset : encoding.width(of: bytes[offset])
      if count + width > position.character { return offset }
      count += width
      offset = next
    }
    return offset
  }

  /// The bytes between two places, in whatever order they come.
  func range(_ range: LSP.Range) -> ByteRange {
    let (one, other) = (offset(of: range.start), offset(of: range.end))
    return min(one, other)..<max(one, other)
  }

  func position(of offset: Int) -> LSP.Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let start = starts[line]
    let characters =
      encoding == .utf8
      ? offset - start : bytes[start..<offset].reduce(0) { $0 + encoding.width(of: $1) }
    return LSP.Position(line: line, character: characters)
  }

  func range(_ range: ByteRange) -> LSP.Range {
    LSP.Range(start: position(of: range.lowerBound), end: position(of: range.upperBound))
  }

  /// The bytes of a line, counted from zero, without its break.
  func range(ofLine line: Int) -> ByteRange {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while line + 1 < starts.count, end > start,
      bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// The text of a line, counted from zero.
  func line(_ line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// The line of an offset, counted from zero.
  func line(at offset: Int) -> Int {
    max(0, starts.bisected { $0 > offset } - 1)
  }

  private static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let span = bytes.span
    for index in span.indices {
      switch span[index] {
      case UInt8(ascii: "\n"): starts.append(index + 1)
      case UInt8(ascii: "\r")
      where index + 1 == span.count || span[index + 1] != UInt8(ascii: "\n"):
        starts.append(index + 1)
      default: break
      }
    }
    return starts
  }
}
