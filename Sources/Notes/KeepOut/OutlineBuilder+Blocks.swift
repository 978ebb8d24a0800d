internal import Source

/// Lines that are kept out by what stands around them (rule R11).
extension OutlineBuilder {
  /// Opens the block that starts on a line, and ends the one that ended before it.
  mutating func trackBlock(_ line: NoteLine) {
    if let block, line.number > block.last {
      close()
      scopes = block.around
      isKeptOutToTheEnd = false
      self.block = nil
    }
    while nextBlock < keptOutBlocks.count,
      keptOutBlocks[nextBlock].lines.lowerBound <= line.number
    {
      let next = keptOutBlocks[nextBlock]
      nextBlock += 1
      outline.keptOut.append(next.mark)
      // One line is kept out by itself, with the statement it belongs to.
      guard next.lines.count > 1 else { continue }
      if let block {
        self.block = (max(block.last, next.lines.upperBound), block.around)
        continue
      }
      close()
      block = (next.lines.upperBound, scopes)
      scopes.open(.init(level: 0, sections: [.withheld]))
      isKeptOutToTheEnd = true
    }
  }

  /// Whether a statement has a line that is kept out by itself.
  func isWithinBlock(_ statement: Statement) -> Bool {
    !keptOutLines.isEmpty
      && (statement.line...max(statement.line, statement.lastLine ?? statement.line)).contains(
        where: keptOutLines.contains)
  }
}
