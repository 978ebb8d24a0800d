internal import Diagnostics
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
    let (columns, hasHead) = TableColumn.columns(of: table, gazetteer, legend)
    let parts = columns.map(\.part)
    // Under a heading for what people said, `wie | wat` tells who said it.
    let isSaid = table.section?.signalKind != nil
    let isOwned =
      parts.contains(.owner) && !isSaid || parts.contains(.due) || parts.contains(.status)
    let hasTask = parts.contains(.what) || parts.contains(.said)
    let isAgreed = table.section?.agreementStatus != nil
    if isOfActivities(table, parts) {
      for row in table.rows.dropFirst(hasHead ? 1 : 0) { readActivity(row, table) }
      return
    }
    let isAgreements = hasTask && isOwned || isAgreed && parts.contains(.what)
    if isAgreements {
      tellUnknown(columns, head)
      for row in table.rows.dropFirst(hasHead ? 1 : 0) {
        readRow(row, columns, hasHead ? head.cells : [], table)
      }
      return
    }
    if isAgreed, !hasHead {
      // A table of agreements without a head: what, who, when.
      let order: [TableColumn] = [.what, .owner, .due, .status].map { .part($0) }
      for row in table.rows { readRow(row, order, [], table) }
      return
    }
    let isFirstDropped = hasHead || hasInternals || (table.hasRuler && isNumbered(table))
    for row in table.rows.dropFirst(isFirstDropped ? 1 : 0) { readCells(row, columns, table) }
    if isFirstDropped { tellUnknown(columns, head) }
  }

  /// Whether the rows of a table tell what is on: its head or its heading says so, there is a column of
  /// days, and none of who does it or how it stands.
  private func isOfActivities(_ table: Outline.Table, _ parts: [AgreementColumn?]) -> Bool {
    let sections: [NoteSection?] = [.activities, .agenda, .next]
    guard parts.contains(.due), !parts.contains(.owner), !parts.contains(.status) else {
      return false
    }
    return sections.contains(table.section) && table.section != nil
      || (table.rows.first?.cells ?? []).contains { cell in
        let heading = Heading(cell, gazetteer)
        return heading.isWhole && sections.contains(heading.section)
      }
  }

  /// Reads a row as one thing that is on: its cells behind one another.
  private mutating func readActivity(_ row: Outline.Table.Row, _ table: Outline.Table) {
    let words = row.cells.filter(Self.isFilled)
    guard words.count > 1 else { return }
    readActivity(
      Statement(
        text: words.joined(separator: ", "), range: row.range, line: row.line,
        section: .activities, themes: table.themes, isItem: true, box: nil))
  }

  /// Whether a column below the head counts the rows, which shows that the first is the head.
  private func isNumbered(_ table: Outline.Table) -> Bool {
    table.rows.count > 2
      && table.rows.dropFirst().enumerated().allSatisfy { $1.cells.first == String($0 + 1) }
  }

  /// Says of each column with an unknown head that its cells are kept as words.
  private mutating func tellUnknown(_ columns: [TableColumn], _ head: Outline.Table.Row) {
    for case .unknown(let words) in columns where words.contains(where: \.isLetter) {
      let place = file.place(of: words, in: head.range) ?? head.range
      diagnostics.append(.columnNotUnderstood(words, at: place))
    }
  }

  /// Reads the row of a table that is not about agreements; each column may be a section.
  private mutating func readCells(
    _ row: Outline.Table.Row, _ columns: [TableColumn], _ table: Outline.Table
  ) {
    var statement = Statement(
      text: "", range: row.range, line: row.line, section: table.section, themes: table.themes,
      isItem: true, box: nil)
    var words: [String] = []
    var sections: [(section: NoteSection, text: String)] = []
    var place: String?
    var count: String?
    for (column, cell) in zip(columns, row.cells)
    where Self.isFilled(cell) {
      switch column {
      case .section(let section): sections.append((section, cell))
      case .part(.theme):
        if let theme = gazetteer.theme(named: cell) {
          statement.themes = [theme]
        } else {
          words.append(cell)
        }
      case .part(.kind):
        if let section = Heading(cell, gazetteer).section ?? legend.heading(cell) {
          statement.section = section
        } else {
          words.append(cell)
        }
      case .part(.place): place = cell
      case .part(.count): count = cell
      case .part(.number): break
      case .empty, .part, .unknown: words.append(cell)
      }
    }
    for (section, text) in sections {
      var part = statement
      part.section = section
      part.text = place.map { "\($0): \(text)" } ?? text
      read(part)
    }
    if sections.isEmpty, let place { words.insert(place, at: 0) }
    guard !words.isEmpty else { return }
    statement.text = words.joined(separator: " – ")
    if let count { statement.text += " (\(count)×)" }
    read(statement)
  }

  /// Reads what was seen or said, in a column of its own beside the one for what is done about it.
  ///
  /// - Returns: The words; `nil` where there are none, or the two are one thing, as with `nee, te duur`.
  private mutating func readSeen(
    _ cells: [(TableColumn, String)], before task: String, _ row: Outline.Table.Row,
    _ table: Outline.Table
  ) -> String? {
    guard let seen = cells.first(where: { $0.0.part == .said && Self.isFilled($0.1) })?.1,
      seen.contains(" "), State.named(Line(task)) == nil
    else { return nil }
    let place = cells.first { $0.0.part == .place && Self.isFilled($0.1) }?.1
    let statement = Statement(
      text: place.map { "\($0): \(seen)" } ?? seen, range: row.range, line: row.line,
      section: .talk,
      themes: table.themes, isItem: true, box: nil)
    readSentences(statement, Line(statement.text))
    return seen
  }

  /// Reads the row of a table of agreements.
  private mutating func readRow(
    _ row: Outline.Table.Row, _ columns: [TableColumn], _ heads: [String], _ table: Outline.Table
  ) {
    guard row.cells.contains(where: { $0.contains(where: \.isLetter) }) else { return }
    let cells = Array(zip(columns, row.cells))
    var what = cells.first { $0.0.part == .what && Self.isFilled($0.1) }?.1 ?? ""
    let seen = what.isEmpty ? nil : readSeen(cells, before: what, row, table)
    if what.isEmpty { what = cells.first { $0.0.part == .said }?.1 ?? "" }
    let whole = Statement(
      text: row.cells.filter { !$0.isEmpty && $0 != "-" && $0 != "–" }.joined(separator: " – "),
      range: row.range, line: row.line, section: table.section, themes: table.themes,
      isItem: true, box: nil)
    if whole.text.utf8.count > Self.longestStatement { return keep(whole) }
    // A row that names no task is no agreement; its words are kept.
    guard !what.isEmpty else {
      var remark = whole
      if remark.section?.signalKind == nil { remark.section = .talk }
      return readSentences(remark, Line(whole.text))
    }
    var draft = AgreementDraft("", line: row.line, range: row.range)
    var isPromised = false
    var about = ""
    let isSeenOnly = !cells.contains { $0.0.part == .what && Self.isFilled($0.1) }
    let task = cells.firstIndex { $0.1 == what }
    for (index, (column, cell)) in cells.enumerated() where index != task && Self.isFilled(cell) {
      let head = index < heads.count ? heads[index] : ""
      switch column {
      case .part(.number), .part(.place): continue
      case .part(.said) where seen == cell:
        about = head.isEmpty ? " – \(cell)" : " (\(head): \(cell))"
      case .part(.what), .part(.said), .part(.whom), .part(.kind), .part(.count):
        what += head.isEmpty ? " – \(cell)" : " (\(head): \(cell))"
      case .part(let part):
        if [.owner, .due, .status].contains(part) { isPromised = true }
        apply(cell, to: part, &draft)
      case .unknown:
        what += head.isEmpty ? " – \(cell)" : " (\(head): \(cell))"
      case .section, .empty: what += " – \(cell)"
      }
    }
    if let place = cells.first(where: { $0.0.part == .place })?.1, place.contains(where: \.isLetter)
    {
      what = "\(place): \(what)"
    }
    // What was only seen, and nobody does anything about, is what somebody said.
    if !isPromised, isSeenOnly {
      var seen = whole
      let remarks = cells.filter { $0.0.part == .reason && Self.isFilled($0.1) }.map(\.1)
      seen.text = ([what] + remarks).joined(separator: " – ")
      return read(seen)
    }
    let statement = Statement(
      text: what, range: row.range, line: row.line,
      section: table.section?.agreementStatus != nil ? table.section : .agreements,
      themes: table.themes, isItem: true, box: nil)
    let reading = agreements.read(statement, LineText(what), labelledOwner: draft.owners)
    var (agreement, found) = (reading.agreement, reading.diagnostics)
    agreement.text += about
    agreement.with += draft.with.filter { !agreement.with.contains($0) }
    agreement.id = draft.id ?? agreement.id
    agreement.due = draft.due ?? agreement.due
    agreement.status = draft.status ?? agreement.status
    agreement.reason = draft.reason ?? agreement.reason
    agreement.done = draft.done ?? agreement.done
    agreement.toldBack = draft.toldBack ?? agreement.toldBack
    agreement.themes = draft.themes + agreement.themes.filter { !draft.themes.contains($0) }
    found += draft.diagnostics
    add(agreement, in: Line(agreement.text), found)
  }

  /// Whether more than a dash stands in a cell.
  private static func isFilled(_ cell: String) -> Bool {
    cell.contains { $0.isLetter || $0.isNumber || (!$0.isASCII && $0 != "–" && $0 != "—") }
  }

  /// The answer of a cell that is no more than yes or no.
  private static func answer(_ cell: String) -> Bool? {
    cell.contains(" ") || LineWord.noAnswer.holds(Folding.key(cell)) ? nil : YesNo.read(cell)
  }

  /// Gives an agreement the value of a cell.
  private func apply(_ cell: String, to column: AgreementColumn, _ draft: inout AgreementDraft) {
    switch column {
    case .due:
      // `niet`, `doorlopend` and `gemeld 14/4` in a column of days say how it stands.
      if agreements.due(in: cell)?.to == nil, let state = State.named(Line(cell)) {
        draft.status = state.status
        return
      }
      agreements.apply(cell, to: .due, &draft)
    case .doneOn:
      // A column `Afgerond` holds days, or yes and no.
      if let answer = Self.answer(cell) {
        if answer { draft.status = .done }
        return
      }
      agreements.apply(cell, to: .doneOn, &draft)
    case .status:
      if let answer = Self.answer(cell) {
        if answer { draft.status = .done }
        return
      }
      agreements.apply(cell, to: .status, &draft)
    default: agreements.apply(cell, to: column, &draft)
    }
  }
}
