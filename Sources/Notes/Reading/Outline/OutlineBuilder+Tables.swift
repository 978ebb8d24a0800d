internal import Source

/// Rows of tables that CommonMark does not know.
extension OutlineBuilder {
  func hasBar(_ line: NoteLine) -> Bool {
    file.bytes[line.range].contains(UInt8(ascii: "|"))
  }

  /// Whether a table that was pasted from a word processor starts here: lines of cells with
  /// tabs between them, of which the first has three at least.
  func opensTabbed(at index: Int) -> Bool {
    guard tabs(lines[index]) > 1, index + 1 < lines.count else { return false }
    return lines[index + 1].form == .text && tabs(lines[index + 1]) > 1
  }

  private func tabs(_ line: NoteLine) -> Int {
    var count = 0
    let bytes = file.bytes.span
    for index in line.range where bytes[index] == 0x09 { count += 1 }
    return count
  }

  private func tabbedRow(_ line: NoteLine) -> Outline.Table.Row {
    let cells = file.bytes[line.range].split(separator: 0x09, omittingEmptySubsequences: false)
      .map { InlineText.string(file, $0.startIndex..<$0.endIndex) }
    return Outline.Table.Row(cells: cells, range: line.range, line: line.number)
  }

  /// Reads the table that starts at a line, and returns the index past it.
  mutating func table(from start: Int, isTabbed: Bool = false) -> Int {
    close()
    hasItems = true
    scopes.close(from: Scopes.Level.item)
    let section = scopes.section == .talk || scopes.section == .agenda ? nil : scopes.section
    var index = start
    var rows: [Outline.Table.Row] = []
    var hasRuler = false
    while index < lines.count {
      let line = lines[index]
      switch line.form {
      case .row: rows.append(row(line))
      case .text where isTabbed && tabs(line) > 0: rows.append(tabbedRow(line))
      case .text where !isTabbed && hasBar(line): rows.append(row(line))
      case .ruler: hasRuler = hasRuler || rows.count == 1
      default:
        outline.blocks.append(
          .table(
            Outline.Table(
              rows: rows, section: section, themes: scopes.themes, hasRuler: hasRuler)))
        return index
      }
      index += 1
    }
    outline.blocks.append(
      .table(
        Outline.Table(
          rows: rows, section: section, themes: scopes.themes, hasRuler: hasRuler)))
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
