/// Tables of which a row, or a column, is not for others (rule R11).
extension BodyReader {
  /// A table without what is kept out, and that as statements.
  ///
  /// A column whose head keeps out is internal; where it only says yes, its row is.
  func withoutKeptOut(
    _ table: Outline.Table
  ) -> (table: Outline.Table, hasHead: Bool, keptOut: [Statement]) {
    guard let head = table.rows.first else { return (table, false, []) }
    let finder = KeepOutFinder.standard
    let isAll = table.section == .withheld
    let internals =
      isAll ? [] : head.cells.indices.filter { finder.mark(in: head.cells[$0]) != nil }
    var kept: [Statement] = []
    var rest = table
    rest.rows = []
    if isAll { rest.section = nil }
    for (index, var row) in table.rows.enumerated() {
      let words = row.cells.filter { !$0.isEmpty }.joined(separator: " – ")
      if isAll || (internals.isEmpty && finder.mark(in: words) != nil) {
        kept.append(withheld(words, row, table))
        continue
      }
      if index > 0 {
        var isKeptOut = false
        for column in internals where column < row.cells.count {
          let cell = row.cells[column]
          if finder.answer(key: head.cells[column], value: cell.isEmpty ? "nee" : cell) == .closed,
            finder.isAnswer(cell)
          {
            isKeptOut = true
          } else if !finder.isAnswer(cell) {
            kept.append(withheld(cell, row, table))
          }
          row.cells[column] = ""
        }
        let others = row.cells.filter { !$0.isEmpty }.joined(separator: " – ")
        if isKeptOut || finder.mark(in: others) != nil {
          kept.append(withheld(others, row, table))
          continue
        }
      }
      rest.rows.append(row)
    }
    return (rest, !internals.isEmpty, kept)
  }

  private func withheld(
    _ words: String, _ row: Outline.Table.Row, _ table: Outline.Table
  ) -> Statement {
    Statement(
      text: words, range: row.range, line: row.line, section: .withheld, themes: [], isItem: true,
      box: nil)
  }
}
