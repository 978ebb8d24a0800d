internal import Diagnostics
internal import Dutch
internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// Tables: a row is an agreement, a statement, or a statement a column.
extension BodyReader {
  mutating func read(_ table: Outline.Table) {
    guard let head = table.rows.first else { return }
    let (table, hasInternals, kept) = withoutKeptOut(table)
    for row in kept { withhold(row) }
    let columns = head.cells.map { AgreementColumn(Folding.key($0)) }
    let isAgreements =
      columns.contains(.what)
      && (columns.contains(.owner) || columns.contains(.due) || columns.contains(.status)
        || table.section?.agreementStatus != nil)
    if isAgreements {
      for row in table.rows.dropFirst() { readRow(row, columns, table) }
      return
    }
    if table.section?.agreementStatus != nil, !columns.contains(where: { $0 != nil }) {
      // A table of agreements without a head: what, who, when.
      let order: [AgreementColumn?] = [.what, .owner, .due, .status]
      for row in table.rows { readRow(row, order, table) }
      return
    }
    let isKindTable = SectionLexicon.standard.exact(Folding.key(head.cells.first ?? "")) != nil
    // `Plek | Wat viel op | Thema`: the head says what the cells are, not what was said.
    let theme = columns.firstIndex(of: .theme)
    let hasHead = isKindTable || theme != nil || columns.contains(.place) || hasInternals
    for row in hasHead ? table.rows.dropFirst() : table.rows[...] {
      var row = row
      var table = table
      if let theme, theme < row.cells.count, !isKindTable,
        let named = gazetteer.theme(named: row.cells[theme])
      {
        row.cells[theme] = ""
        table.themes = [named]
      }
      let text = row.cells.filter { !$0.isEmpty }.joined(separator: " – ")
      guard !text.isEmpty else { continue }
      readCells(row, head, text, table, isKindTable: isKindTable)
    }
  }

  /// Reads the row of a table that is not about agreements; each column may be a section.
  mutating func readCells(
    _ row: Outline.Table.Row, _ head: Outline.Table.Row, _ text: String, _ table: Outline.Table,
    isKindTable: Bool
  ) {
    guard isKindTable else {
      return read(
        Statement(
          text: text, range: row.range, line: row.line, section: table.section,
          themes: table.themes, isItem: true, box: nil))
    }
    for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
      let title = index < head.cells.count ? head.cells[index] : ""
      read(
        Statement(
          text: cell, range: row.range, line: row.line,
          section: SectionLexicon.standard.heading(Folding.key(title)) ?? table.section,
          themes: table.themes, isItem: true, box: nil))
    }
  }

  mutating func readRow(
    _ row: Outline.Table.Row, _ columns: [AgreementColumn?], _ table: Outline.Table
  ) {
    guard row.cells.contains(where: { $0.contains(where: \.isLetter) }) else { return }
    let what = zip(columns, row.cells).first { $0.0 == .what }?.1 ?? ""
    let whole = Statement(
      text: row.cells.filter { !$0.isEmpty }.joined(separator: " – "), range: row.range,
      line: row.line, section: table.section, themes: table.themes, isItem: true, box: nil)
    let words = LineText(scanning: whole.text)
    if whole.text.utf8.count > Self.longestStatement { return keep(whole) }
    // A row that names no task is no agreement; its words are kept.
    guard !what.isEmpty else {
      var remark = whole
      if remark.section?.signalKind == nil { remark.section = .talk }
      return readSentences(remark, words, Line(whole.text))
    }
    var draft = AgreementDraft("", line: row.line, range: row.range)
    for (column, cell) in zip(columns, row.cells) where !cell.isEmpty {
      guard let column, column != .what else { continue }
      agreements.apply(cell, to: column, &draft)
    }
    let statement = Statement(
      text: what, range: row.range, line: row.line,
      section: table.section?.agreementStatus != nil ? table.section : .agreements,
      themes: table.themes, isItem: true, box: nil)
    var (agreement, found) = agreements.read(
      statement, LineText(scanning: what), labelledOwner: draft.owners)
    agreement.with += draft.with.filter { !agreement.with.contains($0) }
    agreement.id = draft.id ?? agreement.id
    agreement.due = draft.due ?? agreement.due
    agreement.status = draft.status ?? agreement.status
    agreement.reason = draft.reason ?? agreement.reason
    agreement.done = draft.done ?? agreement.done
    agreement.toldBack = draft.toldBack ?? agreement.toldBack
    agreement.themes = draft.themes + agreement.themes.filter { !draft.themes.contains($0) }
    found += draft.diagnostics
    add(agreement, found)
  }
}
