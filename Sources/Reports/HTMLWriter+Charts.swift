internal import Publication

/// Charts as SVG that takes the width there is: bars grow, letters do not.
extension HTMLWriter {
  private static let barRow = 38
  private static let columnHeight = 96

  mutating func figure(_ chart: Chart, _ table: Table) {
    append(
      raw:
        "<figure class=\"\(chart.shape.style)\(chart.isOnPaper ? "" : " off-paper")\">\n<figcaption>"
    )
    append(text: chart.title)
    append(raw: "</figcaption>\n")
    switch chart.shape {
    case .bars(let bars, let total): draw(bars, total: total, chart.title)
    case .states(let states): draw(states, chart.title)
    case .shares(let bars): drawShares(bars, chart.title)
    case .columns(let bars): drawColumns(bars, chart.title)
    }
    if table.isFolded {
      fold(showTable, table)
    } else {
      write(table, hidesCaption: true)
    }
    append(raw: "</figure>\n")
  }

  /// Opens a picture with its title and, in words, what it shows.
  private mutating func open(_ style: String, height: Int, _ title: String, _ parts: [String]) {
    charts += 1
    append(
      raw: """
        <svg class="chart \(style)" role="img" width="100%" height="\(height)" \
        aria-labelledby="\(prefix)-\(charts)-title \(prefix)-\(charts)-text">\
        <title id="\(prefix)-\(charts)-title">
        """)
    append(text: title)
    append(raw: "</title><desc id=\"\(prefix)-\(charts)-text\">")
    append(text: parts.joined(separator: "; ") + ".")
    append(raw: "</desc>\n")
  }

  private mutating func draw(_ bars: [Chart.Bar], total: Int, _ title: String) {
    open("bars", height: bars.count * Self.barRow, title, bars.map { "\($0.name): \($0.label)" })
    for (index, bar) in bars.enumerated() {
      let top = index * Self.barRow
      append(raw: "<text x=\"0\" y=\"\(top + 14)\">")
      append(text: bar.name)
      append(raw: "</text><text class=\"value\" x=\"100%\" y=\"\(top + 14)\">")
      append(text: bar.label)
      append(
        raw: """
          </text><rect class="track" x="0" y="\(top + 22)" width="100%" height="8" rx="4"/>\
          <rect class="fill" x="0" y="\(top + 22)" width="\(percent(bar.count, of: total))" \
          height="8" rx="4"/>

          """)
    }
    append(raw: "</svg>\n")
  }

  private mutating func draw(
    _ states: [(state: PublishedAgreement.State, name: String, count: Int)], _ title: String
  ) {
    segments(
      states.map { ("sign \($0.state.rawValue)", $0.count) }, title,
      states.map { "\($0.name): \($0.count)" })
  }

  private mutating func drawShares(_ bars: [Chart.Bar], _ title: String) {
    segments(
      bars.enumerated().map { ("share-\($0 + 1)", $1.count) }, title,
      bars.map { "\($0.name): \($0.label)" })
  }

  /// One bar in pieces, each with a pattern of its own.
  private mutating func segments(
    _ pieces: [(style: String, count: Int)], _ title: String, _ parts: [String]
  ) {
    let total = pieces.reduce(0) { $0 + $1.count }
    open("segments", height: 28, title, parts)
    var before = 0
    for piece in pieces {
      append(
        raw: """
          <rect class="\(piece.style)" x="\(percent(before, of: total))" y="1" \
          width="\(percent(piece.count, of: total))" height="26"/>

          """)
      before += piece.count
    }
    append(raw: "</svg>\n")
  }

  private mutating func drawColumns(_ bars: [Chart.Bar], _ title: String) {
    let height = Self.columnHeight
    let highest = bars.reduce(1) { max($0, $1.count) }
    let step = (bars.count + 11) / 12
    open("columns", height: height + 46, title, bars.map { "\($0.label): \($0.count)" })
    for (index, bar) in bars.enumerated() {
      let tall = bar.count * height / highest
      let middle = percent(2 * index + 1, of: 2 * bars.count)
      if bar.count > 0 {
        append(
          raw: """
            <rect class="fill" x="\(percent(10 * index + 2, of: 10 * bars.count))" \
            y="\(20 + height - tall)" width="\(percent(6, of: 10 * bars.count))" \
            height="\(tall)" rx="3"/>\
            <text class="value" x="\(middle)" y="\(14 + height - tall)">\(bar.count)</text>
            """)
      }
      if index % step == 0 {
        append(raw: "<text class=\"tick\" x=\"\(middle)\" y=\"\(height + 40)\">")
        append(text: bar.name)
        append(raw: "</text>\n")
      }
    }
    append(
      raw: """
        <line x1="0" x2="100%" y1="\(height + 21)" y2="\(height + 21)"/>
        </svg>

        """)
  }

  /// A share as CSS writes it, in whole hundredths of a percent.
  private func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = whole > 0 ? part * 10_000 / whole : 0
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}

extension Chart.Shape {
  /// The class of its figure.
  fileprivate var style: String {
    switch self {
    case .bars: "with-bars"
    case .states, .shares: "with-pieces"
    case .columns: "with-columns"
    }
  }
}
