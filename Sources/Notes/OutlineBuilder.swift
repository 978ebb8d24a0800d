internal import Dutch
internal import Municipality
internal import Source

/// Joins lines to statements, and finds the section each stands in.
struct OutlineBuilder {
  let file: SourceFile
  let gazetteer: Gazetteer
  private let lines: [NoteLine]
  private var outline = Outline()
  private var open: Statement?
  /// The last line of the open statement, to judge whether the next one goes on.
  private var lastLine: NoteLine?
  private var section: NoteSection?
  /// How deep the heading was that opened the section.
  private var sectionLevel = 0
  private var themes: [String] = []
  private var themesLevel = 0
  /// The label of an item that only announces the items below it, such as `- Groen:`.
  private var announced: (themes: [String], section: NoteSection?, indent: Int)?
  private var isSignedOff = false
  /// Whether the note is an e-mail, so that what is quoted in it is another letter.
  private var isLetter = false
  /// Whether the open section has had items.
  private var hasItems = false
  /// The section and themes around a callout, which end what the callout opened.
  private var around: (section: NoteSection?, level: Int, themes: [String], themesLevel: Int)?

  /// The depth given to bold lines and to plain lines that are headings.
  private static let boldLevel = 5
  private static let plainLevel = 6

  init(_ file: SourceFile, _ gazetteer: Gazetteer, firstLine: Int) {
    self.file = file
    self.gazetteer = gazetteer
    self.lines = LineScanner.lines(of: file, from: firstLine)
  }

  static func outline(of file: SourceFile, _ gazetteer: Gazetteer, firstLine: Int) -> Outline {
    var builder = OutlineBuilder(file, gazetteer, firstLine: firstLine)
    return builder.build()
  }

  private mutating func build() -> Outline {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      track(line)
      switch line.form {
      case .blank:
        close()
      case .rule:
        close()
        announced = nil
      case .code:
        close()
        if outline.codeLine == nil { outline.codeLine = line }
      case .ruler:
        break
      case .heading(let level):
        heading(line, level: level)
      case .bold:
        heading(line, level: Self.boldLevel)
      case .row:
        index = table(from: index)
        continue
      case .item(let isOrdered, let box):
        item(line, isOrdered: isOrdered, box: box, at: index)
      case .text:
        if index + 1 < lines.count, lines[index + 1].form == .ruler, hasBar(line) {
          index = table(from: index)
          continue
        }
        text(line, at: index)
      }
      index += 1
    }
    close()
    return outline
  }

  /// Remembers the section around a callout, and takes it up again behind it.
  private mutating func track(_ line: NoteLine) {
    if line.isInCallout, around == nil {
      around = (section, sectionLevel, themes, themesLevel)
    } else if !line.isInCallout, let before = around {
      close()
      (section, sectionLevel, themes, themesLevel) = before
      around = nil
    }
  }

  private func words(_ line: NoteLine) -> String { InlineText.string(file, line.range) }

  private mutating func close() {
    guard let statement = open else { return }
    open = nil
    lastLine = nil
    outline.blocks.append(.statement(statement))
  }
}

// MARK: - Headings

extension OutlineBuilder {
  private mutating func heading(_ line: NoteLine, level: Int) {
    close()
    announced = nil
    isSignedOff = false
    let title = words(line)
    let key = Folding.key(title)
    if let found = SectionLexicon.standard.heading(key) {
      if found == .narrative { outline.titles.append(statement(line, title)) }
      enter(found, level: level)
      // `Zorgen over groen` names its theme too.
      if let theme = gazetteer.theme(named: title) { setThemes([theme], level: level) }
      return
    }
    // A title such as `Koffie dorpshuis` names the occasion, not a theme.
    let theme = level == 1 ? gazetteer.themeLabel(named: title) : gazetteer.theme(named: title)
    if let theme {
      if level <= sectionLevel { section = nil }
      setThemes([theme], level: level)
      return
    }
    if level <= sectionLevel || level == 1 {
      section = nil
      sectionLevel = 0
    }
    if level <= themesLevel { setThemes([], level: 0) }
    outline.titles.append(statement(line, title))
  }

  private mutating func enter(_ found: NoteSection, level: Int) {
    section = found
    sectionLevel = level
    hasItems = false
    if level <= themesLevel || themesLevel == 0 { setThemes([], level: 0) }
  }

  private mutating func setThemes(_ found: [String], level: Int) {
    themes = found
    themesLevel = level
  }

  /// The section of a plain line that is a heading by its words and its surroundings.
  ///
  /// - Parameters:
  ///   - title: The words of the line.
  ///   - index: Its place among the lines.
  /// - Returns: The section, or the theme, that it opens.
  private func plainHeading(
    _ title: String, at index: Int
  ) -> (section: NoteSection?, theme: String?)? {
    guard title.utf8.count <= 60, let last = title.utf8.last else { return nil }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: ",") || last == UInt8(ascii: ";") {
      return nil
    }
    let key = Folding.key(title)
    if let exact = SectionLexicon.standard.exact(key) { return (exact, nil) }

    let next = index + 1 < lines.count ? lines[index + 1].form : .blank
    let afterNext = index + 2 < lines.count ? lines[index + 2].form : .blank
    let leadsItems = isItem(next) || (next == .blank && isItem(afterNext))
    let endsInColon = last == UInt8(ascii: ":")
    let startsBlock = index == 0 || lines[index - 1].form != .text
    let isShouted = !title.utf8.contains { $0 >= 0x61 && $0 <= 0x7A }
    if endsInColon || isShouted || (leadsItems && startsBlock) {
      if let found = SectionLexicon.standard.heading(key) { return (found, nil) }
    }
    guard startsBlock, leadsItems || endsInColon || next == .text,
      key.utf8.filter({ $0 == 0x20 }).count <= 3,
      let theme = leadsItems || endsInColon
        ? gazetteer.theme(named: title) : gazetteer.themeLabel(named: title)
    else { return nil }
    return (nil, theme)
  }

  private func isItem(_ form: NoteLine.Form) -> Bool {
    if case .item = form { return true }
    return false
  }
}

// MARK: - Lines

extension OutlineBuilder {
  private func statement(_ line: NoteLine, _ text: String) -> Statement {
    Statement(
      text: text, range: line.range, line: line.number, section: section, themes: themes,
      isItem: false, box: nil)
  }

  private mutating func item(_ line: NoteLine, isOrdered: Bool, box: UInt8?, at index: Int) {
    let title = words(line)
    if title.isEmpty {
      close()
      return
    }
    // A numbered heading of a Word document: `1. Wat gaat goed`.
    if isOrdered, box == nil, line.indent == 0, let found = plainHeading(title, at: index) {
      let isDeeper = index + 1 < lines.count && lines[index + 1].indent > 0
      let next = index + 1 < lines.count ? lines[index + 1].form : .blank
      if next != .item(isOrdered: true, box: nil) || isDeeper {
        return plain(found, line)
      }
    }
    if box == nil, line.indent >= 2, let lastLine, line.indent > lastLine.indent,
      let statement = open, statement.isItem, goesOn(statement)
    {
      let joint = joint(statement.text)
      open?.text += joint + title
      return
    }
    close()
    if let label = announced, line.indent <= label.indent { announced = nil }
    var statement = statement(line, title)
    if isSignedOff || (isLetter && line.isQuoted) { statement.section = .withheld }
    statement.isItem = true
    hasItems = true
    statement.box = box
    if let announced {
      statement.themes = announced.themes.isEmpty ? statement.themes : announced.themes
      statement.section = announced.section ?? statement.section
    }
    if box == nil, announces(title, line, at: index) { return }
    open = statement
    lastLine = line
  }

  /// Whether items below an item are details of it: an agreement with its who and when.
  private func goesOn(_ statement: Statement) -> Bool {
    statement.box != nil || statement.section?.agreementStatus != nil
  }

  /// What stands between an item and its details.
  private func joint(_ text: String) -> String {
    switch text.utf8.last {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "?"),
      UInt8(ascii: "!"):
      " "
    default: ", "
    }
  }

  /// Whether an item only announces the items below it: `- Groen:` or `- Zorgen`.
  private mutating func announces(_ title: String, _ line: NoteLine, at index: Int) -> Bool {
    guard index + 1 < lines.count, isItem(lines[index + 1].form),
      lines[index + 1].indent > line.indent
    else { return false }
    let key = Folding.key(title)
    let found = SectionLexicon.standard.exact(key)
    let theme = found == nil ? gazetteer.theme(named: title) : nil
    guard
      found != nil || (theme != nil && title.utf8.last == UInt8(ascii: ":"))
        || theme != nil && key.utf8.count < 30
    else { return false }
    announced = (theme.map { [$0] } ?? [], found, line.indent)
    return true
  }

  private mutating func plain(_ found: (section: NoteSection?, theme: String?), _ line: NoteLine) {
    close()
    announced = nil
    if let opened = found.section {
      isSignedOff = false
      enter(opened, level: Self.plainLevel)
    } else if let theme = found.theme {
      setThemes([theme], level: Self.plainLevel)
    }
  }

  private mutating func text(_ line: NoteLine, at index: Int) {
    let title = words(line)
    if title.isEmpty { return close() }
    if isTitle(title, at: index) {
      close()
      outline.titles.append(statement(line, title))
      return
    }
    if let found = plainHeading(title, at: index) { return plain(found, line) }
    if let statement = open, let lastLine, continues(statement, lastLine, line, title) {
      open?.text += " " + title
      self.lastLine = line
      self.lastLine?.indent = lastLine.indent
      return
    }
    close()
    if Letter.isSignOff(title) { isSignedOff = true }
    var statement = statement(line, title)
    if outline.blocks.count < 12, Letter.isHeader(title) {
      isLetter = true
      statement.section = .withheld
    } else if isLetter, outline.blocks.count < 12, let subject = Letter.subject(title) {
      statement.text = subject
      outline.titles.append(statement)
      return
    }
    if isSignedOff || (isLetter && line.isQuoted) { statement.section = .withheld }
    if let announced, line.indent > announced.indent {
      statement.themes = announced.themes.isEmpty ? statement.themes : announced.themes
      statement.section = announced.section ?? statement.section
    } else {
      announced = nil
    }
    statement.isAside = hasItems && statement.section?.agreementStatus != nil
    open = statement
    lastLine = line
  }

  /// Whether the first words of a note are its title: a short line that names an occasion.
  private func isTitle(_ title: String, at index: Int) -> Bool {
    guard outline.titles.isEmpty, outline.blocks.isEmpty, open == nil, section == nil,
      title.utf8.count <= 120, lines[..<index].allSatisfy({ $0.form == .blank })
    else { return false }
    if Label.startsWithLabel(title), FieldKey(String(Label.head(of: title) ?? "")) != nil {
      return false
    }
    return KindLexicon.kind(in: title) != nil
      || DateReader.read(title, near: nil, allowsBareNumbers: false) != nil
  }

  /// Whether a line goes on with the sentence of the line before it.
  private func continues(
    _ statement: Statement, _ last: NoteLine, _ line: NoteLine, _ title: String
  ) -> Bool {
    if Label.startsWithLabel(title) {
      return Label.isAgreementPart(title) && Label.opensAgreement(statement.text)
        && !Label.repeats(title, statement.text)
    }
    // A wrapped line is nearly as long as the others, or breaks off in mid-sentence.
    let ends = statement.text.utf8.last ?? 0
    if ends == UInt8(ascii: ",") || ends == UInt8(ascii: "-") { return true }
    let first = title.utf8.first ?? 0
    let isLower = first >= 0x61 && first <= 0x7A
    if statement.isItem { return line.indent > last.indent || (isLower && last.range.count >= 50) }
    if isLower { return last.range.count >= 50 }
    // Telegram style has no lower case, and a line for each thing.
    guard title.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    return last.range.count >= 70 && statement.section?.agreementStatus == nil
  }
}

// MARK: - Tables

extension OutlineBuilder {
  private func hasBar(_ line: NoteLine) -> Bool {
    file.bytes[line.range].contains(UInt8(ascii: "|"))
  }

  /// Reads the table that starts at a line, and returns the index past it.
  private mutating func table(from start: Int) -> Int {
    close()
    var index = start
    var rows: [Outline.Table.Row] = []
    while index < lines.count {
      let line = lines[index]
      switch line.form {
      case .row: rows.append(row(line))
      case .text where hasBar(line): rows.append(row(line))
      case .ruler: break
      default:
        outline.blocks.append(.table(Outline.Table(rows: rows, section: section, themes: themes)))
        return index
      }
      index += 1
    }
    outline.blocks.append(.table(Outline.Table(rows: rows, section: section, themes: themes)))
    return index
  }

  private func row(_ line: NoteLine) -> Outline.Table.Row {
    let bytes = file.bytes.span
    var cells: [String] = []
    var start = line.range.lowerBound
    var end = line.range.upperBound
    if start < end, bytes[start] == UInt8(ascii: "|") { start += 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "|"),
      end - 2 < start || bytes[end - 2] != UInt8(ascii: "\\")
    {
      end -= 1
    }
    var index = start
    var isInLink = false
    while index <= end {
      if index < end, bytes[index] == UInt8(ascii: "["), index + 1 < end,
        bytes[index + 1] == UInt8(ascii: "[")
      {
        isInLink = true
      }
      if index < end, bytes[index] == UInt8(ascii: "]") { isInLink = false }
      let isBar =
        index < end && bytes[index] == UInt8(ascii: "|") && !isInLink
        && (index == start || bytes[index - 1] != UInt8(ascii: "\\"))
      if index == end || isBar {
        var cell = start..<index
        _ = LineScanner.trimStart(bytes, &cell)
        LineScanner.trimEnd(bytes, &cell)
        cells.append(InlineText.string(file, cell))
        start = index + 1
      }
      index += 1
    }
    return Outline.Table.Row(cells: cells, range: line.range, line: line.number)
  }
}
