internal import CommonMark
internal import FoundationEssentials

/// Charts for documents: the table of a chart with a picture of a bar in each row.
extension MarkdownWriter {
  mutating func write(_ chart: Chart, _ table: Table, colours palette: Palette) {
    let bars = chart.shape.drawn
    let total = chart.shape.total
    let rows = zip(table.rows, bars).map { row, bar in
      let picture = BarPicture(bar.count, of: total, filled: bar.filling, palette)
      var cells = row.map(text)
      cells.insert(
        Self.picture(picture, chart.shape.description(of: bar)), at: min(1, cells.count))
      return cells
    }
    var columns = table.columns
    columns.insert(.init(""), at: min(1, columns.count))
    write(columns, rows)
    if let remark = chart.remark { append(MarkdownText.escaping(remark) + "\n\n") }
  }

  /// The picture, with its size in millimetres where Markdown has a title.
  private static func picture(_ picture: BarPicture, _ words: String) -> String {
    let data = Data(picture.png).base64EncodedString()
    let size = "\(BarPicture.width)x\(BarPicture.height)"
    return "![\(MarkdownText.escaping(words))](data:image/png;base64,\(data) \"\(size)\")"
  }
}

extension Chart.Shape {
  fileprivate typealias Drawn = (name: String, label: String, count: Int, filling: Filling)

  /// What it draws, in the order of the rows of its table.
  fileprivate var drawn: [Drawn] {
    switch self {
    case .bars(let bars, _): bars.map { ($0.name, $0.label, $0.count, .solid) }
    case .states(let states):
      states.map { ($0.name, String($0.count), $0.count, Filling($0.state)) }
    case .shares(let bars):
      zip(bars, Filling.allCases).map { ($0.name, $0.label, $0.count, $1) }
    // The table leaves out the months without conversations.
    case .columns(let bars):
      bars.filter { $0.count > 0 }.map { ($0.label, String($0.count), $0.count, .solid) }
    }
  }

  /// What a bar over the whole width counts.
  fileprivate var total: Int {
    switch self {
    case .bars(_, let total): total
    case .states, .shares: drawn.reduce(0) { $0 + $1.count }
    case .columns: drawn.reduce(0) { max($0, $1.count) }
    }
  }

  /// What who does not see the picture hears.
  fileprivate func description(of bar: Drawn) -> String { "\(bar.name): \(bar.label)" }
}
