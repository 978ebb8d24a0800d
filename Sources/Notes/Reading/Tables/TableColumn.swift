internal import Municipality

/// A column of a table, by its head or by what stands in its cells.
enum TableColumn: Hashable {
  /// A part of an agreement.
  case part(AgreementColumn)
  /// Statements of one kind: `Wat gaat goed`.
  case section(NoteSection)
  /// A field of what people said that is kept with its head, which nobody knows.
  case unknown(String)
  case empty

  var part: AgreementColumn? {
    if case .part(let part) = self { return part }
    return nil
  }

  /// Whether only a table of agreements has such a column.
  private var isOfAgreement: Bool {
    [.what, .owner, .due, .status, .with].contains(part)
  }

  /// The columns of a table.
  ///
  /// - Parameters:
  ///   - table: The rows, the head first.
  ///   - gazetteer: Parties and places, by which cells are known.
  ///   - legend: What the note says that colours mean, as heads of post-its.
  /// - Returns: The columns, and whether the first row is a head.
  static func columns(
    of table: Outline.Table, _ gazetteer: Gazetteer, _ legend: Legend
  ) -> (columns: [TableColumn], hasHead: Bool) {
    guard let head = table.rows.first else { return ([], false) }
    var columns: [TableColumn] = []
    var weights: [Int] = []
    for cell in head.cells {
      let (column, weight) = column(of: cell, gazetteer, legend)
      columns.append(column)
      weights.append(weight)
    }
    let named = columns.count { if case .unknown = $0 { false } else { $0 != .empty } }
    let filled = head.cells.count { !$0.isEmpty }
    // A ruler makes a head of any row; without one the words must be those of a head.
    let hasHead =
      named > 0 && (table.hasRuler || named * 2 >= filled)
      || table.hasRuler && filled > 0 && named > 0
    if !hasHead { columns = head.cells.map { _ in .unknown("") } }
    keepHeaviest(&columns, weights)
    let rows = table.rows.dropFirst(hasHead ? 1 : 0)
    if judgeKinds(&columns, head, rows, gazetteer) { return (columns, hasHead) }
    // Cells speak where no head does, and beside the columns of agreements.
    let isAgreed = table.section?.agreementStatus != nil
    if !table.hasRuler || isAgreed || columns.contains(where: { $0.isOfAgreement }) {
      judgeCells(&columns, rows, gazetteer)
    }
    return (columns, hasHead)
  }

  private static func column(
    of head: String, _ gazetteer: Gazetteer, _ legend: Legend
  ) -> (TableColumn, Int) {
    guard head.contains(where: \.isLetter) else {
      return head == "#" ? (.part(.number), 6) : (.empty, 0)
    }
    if let section = legend.heading(head) { return (.section(section), 6) }
    let part = AgreementColumn.read(head)
    let heading = Heading(head, gazetteer)
    if let section = heading.section, heading.isWhole || part == nil, section.isColumn,
      !(part?.isWhole ?? false) || section.signalKind != nil && part?.column != .said
    {
      return (.section(section), heading.weight)
    }
    guard let part else { return (.unknown(head), 0) }
    return (.part(part.column), part.isWhole ? part.weight + 1 : part.weight)
  }

  /// Leaves one column of what there can be only one of: the one whose head says it most surely.
  private static func keepHeaviest(_ columns: inout [TableColumn], _ weights: [Int]) {
    guard
      let best = columns.indices.filter({ columns[$0].part == .what }).max(by: {
        (weights[$0], $1) < (weights[$1], $0)
      })
    else { return }
    for index in columns.indices where index != best && columns[index].part == .what {
      // `Onderwerp | Actie`: the subject stands before what is to be done.
      columns[index] = .part(.place)
    }
  }

  /// Names the column that says of each row what kind of statement it is, whatever its head is:
  /// `blij`, `boos` and `wens` under `Toon`.
  ///
  /// `Wie` beside it is who said so, and not who does something about it.
  ///
  /// - Returns: Whether there is one.
  private static func judgeKinds(
    _ columns: inout [TableColumn], _ head: Outline.Table.Row,
    _ rows: ArraySlice<Outline.Table.Row>, _ gazetteer: Gazetteer
  ) -> Bool {
    guard rows.count > 2,
      !columns.contains(where: { [.kind, .due, .status].contains($0.part) })
    else { return false }
    for index in columns.indices {
      guard case .unknown = columns[index] else { continue }
      let cells = rows.compactMap { index < $0.cells.count ? $0.cells[index] : nil }
        .filter { $0.contains(where: \.isLetter) }
      let kinds = cells.compactMap { cell -> Signal.Kind? in
        guard cell.utf8.count <= 24 else { return nil }
        let heading = Heading(cell, gazetteer)
        return heading.isWhole ? heading.section?.signalKind : nil
      }
      guard kinds.count * 5 >= cells.count * 3, Set(kinds).count > 1 else { continue }
      for place in columns.indices where columns[place].part == .owner {
        columns[place] = .unknown(head.cells[place])
      }
      columns[index] = .part(.kind)
      return true
    }
    return false
  }

  /// Names columns that their head leaves open by what stands in their cells.
  private static func judgeCells(
    _ columns: inout [TableColumn], _ rows: ArraySlice<Outline.Table.Row>, _ gazetteer: Gazetteer
  ) {
    for index in columns.indices {
      let head: String
      switch columns[index] {
      case .unknown(let words): head = words
      // `Voor` is whom it is for, unless days stand below it.
      case .part(.whom): head = ""
      default: continue
      }
      let cells = rows.compactMap { index < $0.cells.count ? $0.cells[index] : nil }
        .filter { $0.contains { $0.isLetter || $0.isNumber } }
      guard !cells.isEmpty, let part = CellKind.kind(of: cells, gazetteer) else { continue }
      let isTaken = columns.contains { $0.part == part }
      if isTaken, part != .number { continue }
      if columns[index].part == .whom, part != .due { continue }
      if part == .due || part == .owner || part == .status || head.isEmpty {
        columns[index] = .part(part)
      }
    }
    guard !columns.contains(where: { $0.part == .what || $0.part == .said }),
      columns.contains(where: { [.owner, .due, .status].contains($0.part) })
    else { return }
    // What is left, and has the most words, is what is to be done.
    let left = columns.indices.filter { index in
      if case .unknown = columns[index] { true } else { false }
    }
    let longest = left.max { CellKind.length(rows, $0) < CellKind.length(rows, $1) }
    if let longest { columns[longest] = .part(.what) }
  }
}

extension NoteSection {
  /// Whether a column of a table may hold statements of the section.
  fileprivate var isColumn: Bool {
    switch self {
    case .talk, .narrative, .next, .agenda, .agreements, .running, .waiting, .done, .feedback,
      .background:
      false
    default: true
    }
  }
}
