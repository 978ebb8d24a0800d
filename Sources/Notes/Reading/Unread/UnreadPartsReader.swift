internal import Source

/// Goes through the lines of a text once, looking for the parts that are no words of it.
struct UnreadPartsReader {
  let file: SourceFile
  var parts = UnreadParts()
  /// The columns on which the content of the open list items starts, outermost first.
  private var items: [Int] = []
  private var quotes = 0
  /// The shortest fences that are known to close nowhere, each until a line.
  private var openFences: [FenceKey: (length: Int, until: Int)] = [:]
  var closings = Closings()
  private var footnoteLabels: Set<String> = []

  init(_ file: SourceFile) { self.file = file }

  mutating func read(from first: Int) {
    var number = first
    while number <= file.lineCount { number = read(BlockLine(file, number)) }
    if !footnoteLabels.isEmpty { findFootnoteMarks(from: first) }
  }

  /// Reads a line with the parts that begin on it, and returns the line to go on with.
  private mutating func read(_ line: BlockLine) -> Int {
    if line.isBlank { return line.number + 1 }
    let (content, column) = enter(line)
    if let fence = CodeFence(opening: file.bytes.span, content), column < 4 {
      let last = closingLine(of: fence, line)
      parts.codeBlocks.append(
        .init(lines: line.number...(last ?? line.number), isClosed: last != nil))
      return (last ?? line.number) + 1
    }
    if let next = readReference(line, content) { return next }
    return readAsides(from: content.lowerBound, line)
  }

  /// Opens and closes list items for a line.
  ///
  /// - Returns: The line without the mark of its item, and its columns within the item around it.
  private mutating func enter(_ line: BlockLine) -> (content: ByteRange, column: Int) {
    if line.quotes != quotes {
      quotes = line.quotes
      items = []
    }
    while let last = items.last, line.column < last { items.removeLast() }
    let column = line.column - (items.last ?? 0)
    guard let item = ItemMark.read(file.bytes.span, line.content), item.box == nil else {
      return (line.content, column)
    }
    items.append(line.column + item.content.lowerBound - line.content.lowerBound)
    return (item.content, 0)
  }
}

// MARK: - Code

extension UnreadPartsReader {
  private struct FenceKey: Hashable {
    let mark: UInt8
    let quotes: Int
    let column: Int
  }

  /// The line that closes a block of code; `nil` when the item or the quote around it ends first.
  private mutating func closingLine(of fence: CodeFence, _ opening: BlockLine) -> Int? {
    let key = FenceKey(mark: fence.mark, quotes: opening.quotes, column: items.last ?? 0)
    if let known = openFences[key], known.length <= fence.length, opening.number < known.until {
      return nil
    }
    var number = opening.number + 1
    while number <= file.lineCount {
      let line = BlockLine(file, number, quotes: opening.quotes)
      if line.quotes < opening.quotes || (!line.isBlank && line.column < key.column) { break }
      if line.column - key.column < 4, fence.isClosed(by: file.bytes.span, line.content) {
        return number
      }
      number += 1
    }
    openFences[key] = (fence.length, number)
    return nil
  }
}

// MARK: - Footnotes

extension UnreadPartsReader {
  mutating func noteFootnote(_ label: ByteRange) {
    footnoteLabels.insert(file.text(label))
  }

  /// Finds the marks in the text that refer to a footnote, such as `[^1]`.
  private mutating func findFootnoteMarks(from first: Int) {
    let file = file
    let bytes = file.bytes.span
    var index = file.range(ofLine: first).lowerBound
    while index + 3 < bytes.count {
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, end - index < 64, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "]")
      { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: "]"),
        footnoteLabels.contains(file.text((index + 2)..<end))
      {
        parts.footnoteMarks.append(index..<(end + 1))
      }
      index = end
    }
  }
}
