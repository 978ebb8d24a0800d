internal import CommonMark
internal import Publication

/// Prints blocks as Markdown that reads well as it is.
struct MarkdownWriter {
  private(set) var markdown = ""
  /// What the files of other pages end in.
  private let pageEnding: String
  /// The colours of charts, where a document shows them; `nil` where only their tables are written.
  private let pictures: Palette?
  /// Words that say where the rest of a list is; empty where there is no such place.
  private let whereRest: String

  init(
    pageEnding: String = PageForm.markdown.ending, pictures: Palette? = nil, whereRest: String = ""
  ) {
    self.pageEnding = pageEnding
    self.pictures = pictures
    self.whereRest = whereRest
  }

  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let line): markdown += text(line) + "\n\n"
    case .remark(let line): markdown += "> " + text(line) + "\n\n"
    case .list(let lines): list(lines)
    case .entries(let entries): write(entries)
    case .rest(let count, _):
      // It goes on with the list above it.
      if markdown.hasSuffix("\n\n") { markdown.removeLast() }
      list([whereRest.isEmpty ? count : count + .text(whereRest)])
    case .quote(let line, let speaker): markdown += "> “\(text(line))” — \(speaker)\n\n"
    case .table(let table):
      if !table.repeatsHeading {
        markdown += "**" + MarkdownText.escaping(table.caption) + "**\n\n"
      }
      write(table)
    case .chart(let chart, let table):
      markdown += "**" + MarkdownText.escaping(chart.title) + "**\n\n"
      if let pictures { write(chart, table, colours: pictures) } else { write(table) }
    case .cards(let cards):
      for card in cards {
        markdown += "### " + text(card.title) + "\n\n"
        write(card.blocks)
      }
    case .section(let title, let blocks): section("###", title, blocks)
    case .subsection(let title, let blocks): section("####", title, blocks)
    case .markdown(let text, let levels):
      var document = MarkdownDocument(parsing: text)
      document.removeUntrustedParts()
      document.lowerHeadings(by: levels)
      markdown += document.commonMark().trimmingEnd + "\n\n"
    }
  }

  private mutating func section(_ marks: String, _ title: String, _ blocks: [Block]) {
    markdown += "\(marks) \(MarkdownText.escaping(title))\n\n"
    write(blocks)
  }

  private mutating func list(_ lines: [Line]) {
    for line in lines { markdown += "- " + text(line) + "\n" }
    markdown += "\n"
  }

  /// The details stand behind a dash, in the same line as what they are about.
  private mutating func write(_ entries: [Block.Entry]) {
    for entry in entries {
      markdown += "- " + withoutStop(text(entry.text), isFollowed: !entry.details.isEmpty)
      if !entry.details.isEmpty {
        markdown += " — " + entry.details.map(text).joined(separator: " · ")
      }
      markdown += "\n"
    }
    markdown += "\n"
  }

  private func withoutStop(_ text: String, isFollowed: Bool) -> String {
    isFollowed && text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
  }

  // MARK: Tables

  /// The widest column that is made even; longer cells stick out.
  private static let widest = 48

  private mutating func write(_ table: Table) {
    write(table.columns, table.rows.map { $0.map(text) })
  }

  /// A table whose cells are Markdown already.
  mutating func write(_ columns: [Table.Column], _ rows: [[String]]) {
    let widths = columns.indices.map { column in
      rows.reduce(max(columns[column].title.count, 3)) { widest, row in
        let width = row[column].count
        return width > Self.widest ? widest : max(widest, width)
      }
    }
    append(row: columns.map { MarkdownText.escaping($0.title) }, columns, widths)
    markdown += "|"
    for (column, width) in zip(columns, widths) {
      let line = String(repeating: "-", count: width)
      markdown += column.isNumber ? " \(line):|" : " \(line) |"
    }
    markdown += "\n"
    for row in rows { append(row: row, columns, widths) }
    markdown += "\n"
  }

  mutating func append(_ text: String) { markdown += text }

  private mutating func append(row: [String], _ columns: [Table.Column], _ widths: [Int]) {
    markdown += "|"
    for (index, cell) in row.enumerated() {
      let space = String(repeating: " ", count: max(0, widths[index] - cell.count))
      markdown += columns[index].isNumber ? " \(space)\(cell) |" : " \(cell)\(space) |"
    }
    markdown += "\n"
  }

  // MARK: Lines

  func text(_ line: Line) -> String {
    var result = ""
    for run in line.runs { append(run, to: &result) }
    return result
  }

  private func append(_ run: Line.Run, to result: inout String) {
    switch run {
    case .text(let text), .aside(let text), .place(_, let text), .jump(_, let text):
      MarkdownText.append(text, to: &result)
    case .strong(let text), .tag(let text): bold(text, to: &result)
    case .statement(let text): result += InlineMarkdown.commonMark(text)
    case .page(let name, let title):
      result += "[" + MarkdownText.escaping(title) + "](\(name).\(pageEnding))"
    case .mailbox(let address):
      if Mailbox.isPlain(address) {
        result += "<\(address)>"
      } else {
        let words = MarkdownText.escaping(address)
        result += Mailbox.address(of: address).map { "[\(words)](\($0))" } ?? words
      }
    case .state(let state, let name): result += "\(state.sign) " + MarkdownText.escaping(name)
    }
  }

  /// Bold text; spaces at its ends stay outside, where Markdown wants them.
  private func bold(_ text: String, to result: inout String) {
    let words = text.drop { $0 == " " }
    let end = words.lastIndex { $0 != " " }.map { words.index(after: $0) } ?? words.startIndex
    result += text[..<words.startIndex]
    if words.startIndex < end {
      result += "**" + MarkdownText.escaping(String(words[..<end])) + "**"
    }
    result += words[end...]
  }
}

extension String {
  /// The text without line ends at its end.
  var trimmingEnd: String {
    var text = self[...]
    while text.last?.isNewline == true { text = text.dropLast() }
    return String(text)
  }
}
