internal import CommonMark
internal import Diagnostics
internal import Publication

/// Prints blocks as HTML.
struct HTMLWriter {
  private(set) var html = ""
  /// With a number after it, the id of a chart; unique on a page, as chapters are.
  let prefix: String
  var charts = 0

  /// What the files of other pages end in.
  private let pageEnding: String
  /// The colours of pictures where no style sheet reaches them, as on paper.
  let paper: Palette
  /// The words that open the table of a chart.
  let showTable: String
  /// Words that say on paper where the rest of a list is; empty where there is no such place.
  private let whereRest: String
  /// The language of the page.
  private let language: Language

  init(
    prefix: String, language: Language = .dutch, pageEnding: String = PageForm.html.ending,
    paper: Palette = HouseColours([:]).paper, showTable: String = "",
    whereRest: String = ""
  ) {
    self.prefix = prefix
    self.language = language
    self.pageEnding = pageEnding
    self.paper = paper
    self.showTable = showTable
    self.whereRest = whereRest
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let line): element("p", line)
    case .remark(let line): element("p", class: "remark", line)
    case .list(let lines): list(lines)
    case .entries(let entries): write(entries)
    case .rest(let count, let block): rest(count, block)
    case .quote(let line, let speaker): quote(line, by: speaker)
    case .table(let table): write(table)
    case .chart(let chart, let table): figure(chart, table)
    case .cards(let cards): write(cards)
    case .section(let title, let blocks): section("h3", title, blocks)
    case .subsection(let title, let blocks): section("h4", title, blocks)
    case .markdown(let text, let levels): markdown(text, deeper: levels)
    }
  }

  // MARK: Blocks

  private mutating func element(_ name: String, class style: String? = nil, _ line: Line) {
    html += "<\(name)"
    if let style { html += " class=\"\(style)\"" }
    html += ">"
    append(line)
    html += "</\(name)>\n"
  }

  private mutating func list(_ lines: [Line]) {
    html += "<ul>\n"
    for line in lines { element("li", line) }
    html += "</ul>\n"
  }

  private mutating func write(_ entries: [Block.Entry]) {
    html += "<ul class=\"entries\">\n"
    for entry in entries {
      html += "<li>"
      append(entry.text)
      if !entry.details.isEmpty {
        html += " <span class=\"details\">"
        for (index, detail) in entry.details.enumerated() {
          if index > 0 { html += " · " }
          append(detail)
        }
        html += "</span>"
      }
      html += "</li>\n"
    }
    html += "</ul>\n"
  }

  private mutating func rest(_ count: Line, _ block: Block) {
    html += "<details class=\"rest\">\n"
    html += "<summary>"
    append(count)
    if !whereRest.isEmpty {
      html += "<span class=\"on-paper\">"
      append(text: whereRest)
      html += "</span>"
    }
    html += "</summary>\n"
    write([block])
    html += "</details>\n"
  }

  private mutating func quote(_ line: Line, by speaker: String) {
    html += "<blockquote class=\"quote\"><p>"
    append(line)
    html += "</p><p class=\"speaker\">"
    append(text: speaker)
    html += "</p></blockquote>\n"
  }

  private mutating func write(_ cards: [Block.Card]) {
    html += cards.count > 1 ? "<div class=\"cards\">\n" : "<div class=\"cards single\">\n"
    for card in cards {
      html += "<div class=\"card\">\n"
      element("h3", card.title)
      write(card.blocks)
      html += "</div>\n"
    }
    html += "</div>\n"
  }

  private mutating func section(_ heading: String, _ title: String, _ blocks: [Block]) {
    html += "<div class=\"\(heading == "h3" ? "part" : "point")\">\n"
    element(heading, Line(title))
    write(blocks)
    html += "</div>\n"
  }

  private mutating func markdown(_ text: String, deeper levels: Int32) {
    var document = MarkdownDocument(parsing: text)
    document.removeUntrustedParts()
    document.lowerHeadings(by: levels)
    html += document.html()
  }

  /// A table; one that is folded opens with its caption.
  private mutating func write(_ table: Table) {
    guard table.isFolded else { return write(table, hidesCaption: table.repeatsHeading) }
    fold(table.caption, table)
  }

  mutating func fold(_ summary: String, _ table: Table) {
    html += "<details><summary>"
    append(text: summary)
    html += "</summary>\n"
    write(table, hidesCaption: true)
    html += "</details>\n"
  }

  /// A table that becomes a pile of cards where the screen is narrow, unless it is a name and a
  /// number in every row; keys, in HTML, stand before the names of its rows.
  mutating func write(_ table: Table, hidesCaption: Bool, keys: [String] = []) {
    let isWide = table.columns.count > 2 || table.columns.last?.isNumber == false
    html += isWide ? "<table class=\"stack\">\n" : "<table>\n"
    html += hidesCaption ? "<caption class=\"unseen\">" : "<caption>"
    append(text: table.caption)
    html += "</caption>\n<thead><tr>"
    for column in table.columns {
      html += column.isNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">"
      append(text: column.title)
      html += "</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (place, row) in table.rows.enumerated() {
      html += "<tr>"
      for (index, cell) in row.enumerated() {
        write(
          cell, table.columns[index], isFirst: index == 0,
          key: index == 0 && place < keys.count ? keys[place] : "")
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n</table>\n"
  }

  private mutating func write(
    _ cell: Line, _ column: Table.Column, isFirst: Bool, key: String
  ) {
    html += isFirst ? "<th scope=\"row\"" : "<td"
    if column.isNumber { html += " class=\"number\"" }
    html += " data-label=\""
    append(text: column.title)
    html += "\">" + key
    append(cell)
    html += isFirst ? "</th>" : "</td>"
  }

  // MARK: Lines

  mutating func append(_ line: Line) {
    for run in line.runs { append(run) }
  }

  mutating func append(text: String) {
    HTMLText.append(text, to: &html)
  }

  mutating func append(raw text: String) {
    html += text
  }

  private mutating func append(_ run: Line.Run) {
    switch run {
    case .text(let text): append(text: text)
    case .strong(let text): wrap("strong", text)
    case .aside(let text):
      guard !text.isEmpty else { return }
      html += "<span class=\"aside\">"
      append(text: text)
      html += "</span>"
    case .statement(let text): statement(text)
    case .page(let name, let title):
      html += "<a href=\""
      append(text: name)
      html += ".\(pageEnding)\">"
      append(text: title)
      html += "</a>"
    case .place(let name, let text):
      html += "<span id=\"\(name)\">"
      append(text: text)
      html += "</span>"
    case .jump(let name, let title):
      html += "<a href=\"#\(name)\">"
      append(text: title)
      html += "</a>"
    case .mailbox(let address):
      guard let link = Mailbox.address(of: address) else { return append(text: address) }
      html += "<a href=\"\(link)\">"
      append(text: address)
      html += "</a>"
    case .state(let state, let name): append(state, name)
    case .tag(let word):
      html += "<strong class=\"tag\">"
      append(text: word)
      html += "</strong>"
    }
  }

  /// A statement, marked where it is in another language than the page, so that a voice that reads
  /// the page aloud says it as it is said (WCAG 2.2, 3.1.2).
  private mutating func statement(_ text: String) {
    let words = InlineMarkdown.html(text)
    if let spoken = Language(spokenIn: text), spoken != language {
      html += "<span lang=\"\(spoken.rawValue)\">\(words)</span>"
    } else {
      html += words
    }
  }

  private mutating func wrap(_ element: String, _ text: String) {
    html += "<\(element)>"
    append(text: text)
    html += "</\(element)>"
  }

  /// A word with a sign, so that the colour is never alone.
  mutating func append(_ state: PublishedAgreement.State, _ name: String) {
    html += "<span class=\"state \(state.rawValue)\">"
    html += """
      <svg aria-hidden="true" width="14" height="14" fill="none" stroke-width="2" \
      stroke="\(paper.colour(of: state).hex)"><path d="\(state.drawing)"/></svg>\u{20}
      """
    append(text: name)
    html += "</span>"
  }
}
