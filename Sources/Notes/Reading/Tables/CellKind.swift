internal import Calendar
internal import Lexicons
internal import Municipality
internal import Words

/// The kind of the cells of a column whose head does not say it.
enum CellKind {
  /// The part of an agreement that most cells are.
  static func kind(of cells: [String], _ gazetteer: Gazetteer) -> AgreementColumn? {
    if cells.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E } }) {
      return .number
    }
    for (part, fits) in tests
    where cells.count(where: { fits($0, gazetteer) }) * 5 >= cells.count * 3 {
      return part
    }
    return nil
  }

  private static let tests: [(AgreementColumn, @Sendable (String, Gazetteer) -> Bool)] = [
    (.owner, isOwner), (.status, { cell, _ in isStatus(cell) }), (.due, isMoment),
  ]

  private static func isOwner(_ cell: String, _ gazetteer: Gazetteer) -> Bool {
    cell.utf8.count <= 60
      && (gazetteer.organisation(named: cell) != nil || coversParties(cell, gazetteer)
        || SmallWord.oneself.holds(Folding.key(cell)))
  }

  /// Whether the names of parties are most of a cell: `Stek, bewoners`.
  private static func coversParties(_ cell: String, _ gazetteer: Gazetteer) -> Bool {
    let named = gazetteer.parties(in: cell).reduce(0) { $0 + $1.range.count }
    return named * 10 >= cell.utf8.count * 7
  }

  private static func isStatus(_ cell: String) -> Bool {
    State.named(Line(cell)).map { $0.words.lowerBound == 0 && cell.utf8.count <= 60 } ?? false
  }

  /// Whether a cell is a day, a week, a month or the like and hardly more.
  private static func isMoment(_ cell: String, _ gazetteer: Gazetteer) -> Bool {
    guard cell.utf8.count <= 40, let near = CalendarDate(year: 2026, month: 6, day: 15) else {
      return false
    }
    let found = gazetteer.deadlines(in: cell, near: near).reduce(0) { $0 + $1.range.count }
    return found * 10 >= cell.utf8.count * 6
  }

  /// How many bytes stand in the cells of a column.
  static func length(_ rows: ArraySlice<Outline.Table.Row>, _ column: Int) -> Int {
    rows.reduce(0) { $0 + (column < $1.cells.count ? $1.cells[column].utf8.count : 0) }
  }
}
