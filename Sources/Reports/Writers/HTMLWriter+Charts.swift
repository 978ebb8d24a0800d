internal import Publication

/// Charts as SVG that takes the width there is: bars grow, letters do not.
///
/// A style sheet colours them on a screen. The colours of paper stand in the pictures themselves,
/// for programs that draw a picture without the style of the page around it.
extension HTMLWriter {
  /// A name and its bar stand close to each other, and well below the bar before.
  private static let barRow = 38
  /// A square of what fills a piece, in the row of the table that it is for.
  private static let keySize = 14
  private static let columnHeight = 80

  mutating func figure(_ chart: Chart, _ table: Table) {
    append(
      raw:
        "<figure class=\"\(chart.shape.style)\(chart.isOnPaper ? "" : " off-paper")\">\n<figcaption>"
    )
    append(text: chart.title)
    append(raw: "</figcaption>\n")
    let fillings = chart.shape.fillings
    if chart.tells { draw(chart, fillings) }
    if let remark = chart.remark, chart.tells || !chart.shape.isBars {
      append(raw: "<p>")
      append(text: remark)
      append(raw: "</p>\n")
    }
    if table.isFolded, chart.tells {
      fold(showTable, table)
    } else {
      write(table, hidesCaption: true, keys: chart.tells ? fillings.map(key) : [])
    }
    append(raw: "</figure>\n")
  }

  private mutating func draw(_ chart: Chart, _ fillings: [Filling]) {
    switch chart.shape {
    case .bars(let bars, let total): draw(bars, total: total, chart.title)
    case .states(let states):
      segments(
        Array(zip(fillings, states.map(\.count))), chart.title,
        states.map { "\($0.name): \($0.count)" })
    case .shares(let bars):
      segments(
        Array(zip(fillings, bars.map(\.count))), chart.title,
        bars.map { "\($0.name): \($0.label)" })
    case .columns(let bars): drawColumns(bars, chart.title)
    }
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
      write(nameOf: bar, y: top + 15)
      write(bar.share, "value long", x: "100%", y: top + 15, paper.muted, anchor: "end")
      write(
        String(bar.count), "value short", x: "100%", y: top + 15, paper.muted, anchor: "end",
        isShown: false)
      append(
        raw: """
          <rect class="track" x="0" y="\(top + 20)" width="100%" height="8" rx="4" \
          fill="\(paper.line.hex)"/>\
          <rect class="fill" x="0" y="\(top + 20)" width="\(percent(bar.count, of: total))" \
          height="8" rx="4" fill="\(paper.accent.hex)"/>

          """)
    }
    append(raw: "</svg>\n")
  }

  /// A name beside its number.
  ///
  /// On a narrow screen a long one is smaller, and what leaves no room for
  /// the number then is cut; the table has all of it.
  private mutating func write(nameOf bar: Chart.Bar, y: Int) {
    let (roomy, most) = (30, 36)
    let length = bar.name.count
    if length <= most {
      return write(bar.name, length > roomy ? "small" : nil, x: "0", y: y, paper.ink)
    }
    write(bar.name, "long", x: "0", y: y, paper.ink)
    let start = bar.name.prefix(most - 1).reversed().drop { $0 == " " }.reversed()
    write(String(start) + "…", "small short", x: "0", y: y, paper.ink, isShown: false)
  }

  /// One bar in pieces, each filled in its own way.
  private mutating func segments(
    _ pieces: [(filling: Filling, count: Int)], _ title: String, _ parts: [String]
  ) {
    let total = pieces.reduce(0) { $0 + $1.count }
    open("segments", height: 28, title, parts)
    let patterns = pieces.compactMap { $0.filling.pattern(named: name(of: $0.filling), paper) }
    if !patterns.isEmpty { append(raw: "<defs>\(patterns.joined())</defs>\n") }
    var before = 0
    for piece in pieces {
      append(
        raw: """
          <rect class="\(piece.filling.rawValue)" x="\(percent(before, of: total))" y="1" \
          width="\(percent(piece.count, of: total))" height="26" \
          fill="\(piece.filling.fill(named: name(of: piece.filling), paper))" \
          stroke="\(paper.surface.hex)" stroke-width="2"/>

          """)
      before += piece.count
    }
    append(raw: "</svg>\n")
  }

  /// Which piece of the bar a row of the table tells of; the row says the rest.
  private func key(_ filling: Filling) -> String {
    let (name, size) = (name(of: filling) + "-key", Self.keySize)
    let pattern = filling.pattern(named: name, paper).map { "<defs>\($0)</defs>" } ?? ""
    return """
      <svg class="key" aria-hidden="true" width="\(size)" height="\(size)">\(pattern)\
      <rect class="\(filling.rawValue)" x="0.5" y="0.5" width="\(size - 1)" height="\(size - 1)" \
      fill="\(filling.fill(named: name, paper))" stroke="\(filling.colour(paper).hex)"/></svg>\u{20}
      """
  }

  /// The id of a pattern, which each chart has its own of: it may be drawn without its page.
  private func name(of filling: Filling) -> String { "\(prefix)-\(charts)-\(filling.rawValue)" }

  private mutating func drawColumns(_ bars: [Chart.Bar], _ title: String) {
    let height = Self.columnHeight
    let highest = bars.reduce(1) { max($0, $1.count) }
    let step = (bars.count + 11) / 12
    // More numbers and months than these run into each other on a narrow screen.
    let (numbers, names) = (16, (bars.count + 5) / 6)
    open("columns", height: height + 62, title, bars.map { "\($0.label): \($0.count)" })
    for (index, bar) in bars.enumerated() {
      let tall = bar.count * height / highest
      let middle = percent(2 * index + 1, of: 2 * bars.count)
      if bar.count > 0 {
        append(
          raw: """
            <rect class="fill" x="\(percent(10 * index + 2, of: 10 * bars.count))" \
            y="\(20 + height - tall)" width="\(percent(6, of: 10 * bars.count))" \
            height="\(tall)" rx="3" fill="\(paper.accent.hex)"/>
            """)
        write(
          String(bar.count), bars.count > numbers ? "value long" : "value", x: middle,
          y: 14 + height - tall, paper.muted,
          anchor: "middle")
      }
      if index % step == 0 {
        write(
          bar.name, index % names == 0 ? "tick" : "tick long", x: middle, y: height + 40,
          paper.muted,
          anchor: "middle")
        append(raw: "\n")
      }
      if let below = bar.below {
        write(below, "tick", x: middle, y: height + 56, paper.muted, anchor: "middle")
      }
    }
    append(
      raw: """
        <line x1="0" x2="100%" y1="\(height + 21)" y2="\(height + 21)" \
        stroke="\(paper.muted.hex)"/>
        </svg>

        """)
  }

  private mutating func write(
    _ text: String, _ style: String? = nil, x: String, y: Int, _ colour: Colour,
    anchor: String? = nil, isShown: Bool = true
  ) {
    append(raw: "<text")
    if let style { append(raw: " class=\"\(style)\"") }
    append(raw: " x=\"\(x)\" y=\"\(y)\" font-size=\"12\" fill=\"\(colour.hex)\"")
    if let anchor { append(raw: " text-anchor=\"\(anchor)\"") }
    if !isShown { append(raw: " display=\"none\"") }
    append(raw: ">")
    append(text: text)
    append(raw: "</text>")
  }

  /// A share as CSS writes it, in whole hundredths of a percent.
  private func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = whole > 0 ? part * 10_000 / whole : 0
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}

extension Chart.Shape {
  /// Whether its table tells all that a remark below it does.
  fileprivate var isBars: Bool { if case .bars = self { true } else { false } }

  /// The class of its figure.
  fileprivate var style: String {
    switch self {
    case .bars: "with-bars"
    case .states, .shares: "with-pieces"
    case .columns: "with-columns"
    }
  }
}
