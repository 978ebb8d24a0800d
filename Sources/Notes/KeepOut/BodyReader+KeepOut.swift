internal import Words

/// Tables of which a row, or a column, is not for others (rule R11).
extension BodyReader {
  /// A table without what is kept out, and that as statements.
  ///
  /// A column whose head keeps out is internal; where it only says yes, its row is.
  func withoutKeptOut(
    _ table: Outline.Table
  ) -> (table: Outline.Table, hasHead: Bool, keptOut: [Statement]) {
    var table = table
    var struck: [Statement] = []
    setApartStruckOut(&table, &struck)
    guard let head = table.rows.first else { return (table, false, []) }
    let finder = KeepOutFinder.standard
    let isAll = table.section == .withheld
    let internals =
      isAll
      ? []
      : head.cells.indices.filter {
        finder.mark(in: head.cells[$0]) != nil || asksWhetherPublic(head.cells[$0], table, $0)
      }
    var kept = struck
    var rest = table
    rest.rows = []
    if isAll { rest.section = nil }
    for (index, var row) in table.rows.enumerated() {
      let words = row.cells.filter { !$0.isEmpty }.joined(separator: " – ")
      let isMarked =
        finder.mark(in: words) != nil || row.cells.contains { finder.mark(in: $0) != nil }
      if isAll || (internals.isEmpty && isMarked) {
        kept.append(withheld(words, row, table))
        continue
      }
      if index > 0 {
        var isKeptOut = false
        for column in internals where column < row.cells.count {
          let cell = row.cells[column]
          if finder.answer(key: head.cells[column], value: cell.isEmpty ? "nee" : cell) == .closed,
            cell.isEmpty || finder.isAnswer(cell)
          {
            isKeptOut = true
          } else if !cell.isEmpty, !finder.isAnswer(cell) {
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

  /// Whether the head of a column asks if its row is for others, as `Openbaar?`, and all its cells
  /// are answers.
  private func asksWhetherPublic(_ head: String, _ table: Outline.Table, _ column: Int) -> Bool {
    let finder = KeepOutFinder.standard
    guard finder.answer(key: head, value: "nee") != .none else { return false }
    return table.rows.dropFirst().allSatisfy { row in
      column >= row.cells.count || row.cells[column].isEmpty || finder.isAnswer(row.cells[column])
    }
  }

  /// Takes out of the cells what was struck out; a task that is crossed off is done.
  private func setApartStruckOut(_ table: inout Outline.Table, _ kept: inout [Statement]) {
    let isTasks =
      table.section?.agreementStatus != nil
      || (table.rows.first?.cells.contains { AgreementColumn(Folding.key($0)) == .what } ?? false)
    for row in table.rows.indices {
      for column in table.rows[row].cells.indices {
        guard let struck = StruckText(table.rows[row].cells[column]), !isTasks || !struck.isWhole
        else { continue }
        kept.append(withheld(struck.parts.joined(separator: " … "), table.rows[row], table))
        table.rows[row].cells[column] = struck.rest
      }
    }
  }

  private func withheld(
    _ words: String, _ row: Outline.Table.Row, _ table: Outline.Table
  ) -> Statement {
    Statement(
      text: words, range: row.range, line: row.line, section: .withheld, themes: [], isItem: true,
      box: nil)
  }
}
