internal import Diagnostics

/// A table as text, as wide as the terminal that shows it.
struct TextTable {
  struct Column {
    let title: String
    /// Whether it holds numbers, which stand to the right.
    var isNumber = false
    /// Whether its words go on below each other when there is too little room.
    var wraps = false
  }

  /// The fewest places for a column that wraps, and the longest word that gets a line whole.
  private static let narrowest = 12
  private static let longestWord = 20
  private static let gap = 2

  let columns: [Column]
  /// The column whose cell heads the lines that each row becomes where the columns do not fit; `nil`
  /// where a row stays a row.
  var stacksUnder: Int?
  private var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row of as many cells as there are columns.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(PlainText.line))
  }

  /// The lines of the table, each with a line break.
  ///
  /// - Parameters:
  ///   - width: The places there are; `nil` when nobody wraps lines but the reader.
  ///   - isColoured: Whether the heads are bold.
  /// - Returns: The text; empty when there are no rows.
  func rendered(width: Int?, isColoured: Bool = false) -> String {
    guard !rows.isEmpty else { return "" }
    let widths = widths(within: width)
    if let stacksUnder, let width,
      widths.reduce(0, +) + Self.gap * (widths.count - 1) > width
    {
      return stacked(under: stacksUnder, width: width, isColoured: isColoured)
    }
    let heads = lines(of: columns.map(\.title), widths)
    var text = isColoured ? heads.map { $0.bold(true) + "\n" }.joined() : join(heads)
    for row in rows { text += join(lines(of: row, widths)) }
    return text
  }

  private func join(_ lines: [String]) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  /// The rows as lines, one cell above the others, which have their titles before them.
  private func stacked(under head: Int, width: Int, isColoured: Bool) -> String {
    let title = columns[head].title
    var text = title.isEmpty ? "" : "\(title):\n"
    for row in rows {
      for line in row[head].wrapped(to: width) { text += line.bold(isColoured) + "\n" }
      for column in columns.indices where column != head && !row[column].isEmpty {
        let cell = "\(columns[column].title): \(row[column])"
        for (index, line) in cell.wrapped(to: width - 4).enumerated() {
          text += (index == 0 ? "  " : "    ") + line + "\n"
        }
      }
    }
    return text
  }

  // MARK: Widths

  private func widths(within width: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(columns[column].title.terminalWidth) { max($0, $1[column].terminalWidth) }
    }
    guard let width else { return widths }
    let floors = columns.indices.map { floor(of: $0) }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    // The widest column gives way first, so that all that wrap end up about as wide.
    while excess > 0 {
      let wrapping = widths.indices.filter { columns[$0].wraps && widths[$0] > floors[$0] }
      guard let widest = wrapping.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { break }
      let next = wrapping.filter { $0 != widest }.map { widths[$0] }.max() ?? floors[widest]
      let give = min(excess, max(widths[widest] - max(next, floors[widest]), 1))
      widths[widest] -= give
      excess -= give
    }
    return widths
  }

  /// The width below which words of a column would be broken.
  private func floor(of column: Int) -> Int {
    let longest = rows.reduce(0) { longest, row in
      row[column].split(separator: " ").reduce(longest) { max($0, String($1).terminalWidth) }
    }
    return max(Self.narrowest, min(longest, Self.longestWord))
  }

  // MARK: Lines

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { column in
      columns[column].wraps ? cells[column].wrapped(to: widths[column]) : [cells[column]]
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, parts) in wrapped.enumerated() {
        let part = line < parts.count ? parts[line] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - part.terminalWidth))
        text += columns[column].isNumber ? space + part : part + space
        if column < wrapped.count - 1 { text += String(repeating: " ", count: Self.gap) }
      }
      return text.trimmingSpaceAtEnd
    }
  }
}
