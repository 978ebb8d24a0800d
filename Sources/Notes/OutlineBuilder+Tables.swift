internal import Source

/// Rows of tables that CommonMark does not know.
extension OutlineBuilder {
  func hasBar(_ line: NoteLine) -> Bool {
    file.bytes[line.range].contains(UInt8(ascii: "|"))
  }

  /// Reads the table that starts at a line, and returns the index past it.
  mutating func table(from start: Int) -> Int {
    close()
    hasItems = true
    var index = start
    var rows: [Outline.Table.Row] = []
    while index < lines.count {
      let line = lines[index]
      switch line.form {
      case .row: rows.append(row(line))
      case .text where hasBar(line): rows.append(row(line))
      case .ruler: break
      default:
        outline.blocks.append(.table(Outline.Table(rows: rows, section: section, themes: themes)))
        return index
      }
      index += 1
    }
    outline.blocks.append(.table(Outline.Table(rows: rows, section: section, themes: themes)))
    return index
  }

  func row(_ line: NoteLine) -> Outline.Table.Row {
    let bytes = file.bytes.span
    var cells: [String] = []
    var start = line.range.lowerBound
    var end = line.range.upperBound
    if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "|"),
      end - 2 < start || bytes[end - 2] != UInt8(ascii: "\\")
    {
      end -= 1
    }
    var index = start
    var isInLink = false
    while index <= end {
      if index < end, bytes[index] == UInt8(ascii: "["), index + 1 < end,
        bytes[index + 1] == UInt8(ascii: "[")
      {
        isInLink = true
      }
      if index < end, bytes[index] == UInt8(ascii: "]") { isInLink = false }
      let isBar =
        index < end && bytes[index] == UInt8(ascii: "|") && !isInLink
        && (index == start || bytes[index - 1] != UInt8(ascii: "\\"))
      if index == end || isBar {
        var cell = start..<index
        _ = LineScanner.trimStart(bytes, &cell)
        LineScanner.trimEnd(bytes, &cell)
        cells.append(InlineText.string(file, cell))
        start = index + 1
      }
      index += 1
    }
    return Outline.Table.Row(cells: cells, range: line.range, line: line.number)
  }
}
