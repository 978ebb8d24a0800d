internal import Source

/// A line by what its marks say of the block it stands in: how deep in quotes, how far in.
struct BlockLine {
  let number: Int
  /// The quote signs before it.
  let quotes: Int
  /// The columns between the quote signs and the content.
  let column: Int
  /// The line without quote signs and without spaces around it.
  let content: ByteRange

  /// - Parameters:
  ///   - file: The file.
  ///   - number: The line, counted from one.
  ///   - deepest: How many quote signs are taken off at most.
  init(_ file: SourceFile, _ number: Int, quotes deepest: Int = .max) {
    let bytes = file.bytes.span
    var range = file.range(ofLine: number)
    var column = LineScanner.trimStart(bytes, &range)
    var quotes = 0
    while quotes < deepest, !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: ">") {
      quotes += 1
      range = (range.lowerBound + 1)..<range.upperBound
      // The one space behind a quote sign belongs to it.
      column = max(LineScanner.trimStart(bytes, &range) - 1, 0)
    }
    LineScanner.trimEnd(bytes, &range)
    self.number = number
    self.quotes = quotes
    self.column = column
    content = range
  }

  var isBlank: Bool { content.isEmpty }

  /// Whether it cannot go on the paragraph of the line above it.
  func startsBlock(_ bytes: borrowing Span<UInt8>) -> Bool {
    guard let start = content.first else { return true }
    switch bytes[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "%"),
      UInt8(ascii: "["), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "="):
      return true
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      if content.count > 1, bytes[start + 1] == bytes[start] { return true }
    default: break
    }
    return ItemMark.read(bytes, content) != nil
  }
}
