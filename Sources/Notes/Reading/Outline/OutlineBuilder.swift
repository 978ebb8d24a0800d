internal import Municipality
internal import Source
internal import Words

/// Joins lines to statements, and finds the section each stands in.
struct OutlineBuilder {
  let file: SourceFile
  let gazetteer: Gazetteer
  let lines: [NoteLine]
  /// The addresses that links in the text refer to.
  let links: LinkAddresses
  /// What the note says that its own signs mean.
  let legend: Legend
  var outline = Outline()
  var open: Statement?
  /// The last line of the open statement, to judge whether the next one goes on.
  var lastLine: NoteLine?
  var scopes = Scopes()
  var isSignedOff = false
  /// Whether the note is an e-mail, so that what is quoted in it is another letter.
  var isLetter = false
  /// Whether what is kept out goes on past headings, to a line that ends it or to the last line.
  var isKeptOutToTheEnd = false
  /// The level of the last heading, and how many blocks stand above it.
  var headingLevel = 0
  var blocksAtHeading = 0
  /// Whether the open statement is quoted with `>`, and is no letter and no callout.
  var isQuotation = false
  /// Whether a quoted letter says who wrote it, so that it is part of the note.
  var readsQuotes = false
  /// Who wrote the letter of a thread that is being read.
  var speaker: String?
  /// Whether the open section has had items.
  var hasItems = false
  /// The blocks that are kept out by what stands around them, and which of them are still to come.
  let keptOutBlocks: [KeptOutBlock]
  var nextBlock = 0
  /// The lines that are kept out one by one, as by a comment behind their words.
  let keptOutLines: Set<Int>
  /// The line on which the block that is kept out ends, and the scopes around it.
  var block: (last: Int, around: Scopes)?
  /// The text in which a mark was looked for last, and the mark.
  var lastMarked: (text: String, mark: KeepOutMark?) = ("", nil)
  /// The scopes around a callout, which end what the callout opened.
  var around: Scopes?

  private(set) lazy var habits = Habits(self)

  private init(_ text: NoteText, _ gazetteer: Gazetteer) {
    self.file = text.file
    self.gazetteer = gazetteer
    links = text.links
    keptOutBlocks = text.keptOut
    keptOutLines = Set(text.keptOut.lazy.filter { $0.lines.count == 1 }.map(\.lines.lowerBound))
    var lines = LineScanner.lines(
      of: text.file, from: text.head.bodyLine, codeBlocks: text.unread.codeBlocks)
    let sent = ChatExport.read(&lines, text.file)
    self.lines = Outliner.read(lines, text.file, gazetteer)
    legend = Legend(in: self.lines.prefix(40).map { Self.written($0, text.file) }, gazetteer)
    outline.sent = sent
    outline.legend = legend
  }

  static func outline(of text: NoteText, _ gazetteer: Gazetteer) -> Outline {
    var builder = OutlineBuilder(text, gazetteer)
    return builder.build()
  }

  private mutating func build() -> Outline {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      track(line)
      if legend.lines.contains(index) {
        close()
        keepHeading(line, words(line))
        index += 1
        continue
      }
      if let sections = habits.clinical[index] {
        close()
        keepHeading(line, words(line))
        outline.endHeading(at: line.number)
        scopes.open(.init(level: Scopes.Level.bold, sections: sections))
        index += 1
        continue
      }
      switch line.form {
      case .blank:
        if !awaitsAnswer(at: index) { close() }
      case .rule:
        close()
        scopes.close(from: Scopes.Level.item)
      case .code:
        close()
      case .ruler:
        break
      case .heading(let level):
        heading(line, level: level, at: index)
      case .bold, .calloutTitle:
        emphasised(line, at: index)
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
        if opensTabbed(at: index) {
          index = table(from: index, isTabbed: true)
          continue
        }
        text(line, at: index)
      }
      index += 1
    }
    close()
    outline.isSpoken = habits.isSpoken
    outline.endHeading(at: .max)
    return outline
  }

  /// Remembers the scopes around a callout, and takes them up again behind it.
  private mutating func track(_ line: NoteLine) {
    trackBlock(line)
    if line.isInCallout, around == nil {
      around = scopes
    }
    if line.isInCallout {
      keepsOut(calloutOf: line)
    } else if !line.isInCallout, let before = around {
      close()
      scopes = before
      around = nil
    }
  }

  func words(_ line: NoteLine) -> String {
    links.resolving(line.words ?? InlineText.string(file, line.range))
  }

  /// A line as it is written, with its list mark; of a message in a chat, what it says.
  static func written(_ line: NoteLine, _ file: SourceFile) -> String {
    if line.form == .blank { return "" }
    if line.speaker != nil || line.words != nil {
      return line.words ?? InlineText.string(file, line.range)
    }
    var range = file.range(ofLine: line.number)
    _ = LineScanner.trimStart(file.bytes.span, &range)
    LineScanner.trimEnd(file.bytes.span, &range)
    return InlineText.string(file, range)
  }

  mutating func close() {
    guard var statement = open else { return }
    statement.lastLine = lastLine?.number
    open = nil
    lastLine = nil
    if isQuotation, Quotation.all(in: statement.text).isEmpty {
      statement.text = "“\(statement.text)”"
    }
    isQuotation = false
    addMarked(statement)
  }

  /// Adds a statement without what is struck out in it, and keeps it out when it asks for that.
  mutating func addMarked(_ original: Statement) {
    var statement = original
    let struck = setApartStruckOut(&statement)
    keepOutIfMarked(&statement)
    if isWithinBlock(statement) { statement.section = .withheld }
    add(statement)
    if let struck { add(struck) }
  }

  mutating func add(_ statement: Statement) {
    scopes.noteContent()
    outline.blocks.append(.statement(statement))
  }

  /// The line that is not blank behind another.
  func filled(after index: Int) -> Int? {
    guard index + 1 < lines.count else { return nil }
    return lines[(index + 1)...].firstIndex { $0.form != .blank }
  }

  func form(_ index: Int) -> NoteLine.Form {
    lines.indices.contains(index) ? lines[index].form : .blank
  }

  func isItem(_ form: NoteLine.Form) -> Bool {
    if case .item = form { return true }
    return false
  }

  /// Keeps the words of a heading that says more than which section it opens.
  mutating func keepHeading(_ line: NoteLine, _ title: String, _ heading: Heading? = nil) {
    let heading = heading ?? Heading(title, gazetteer)
    if heading.section == nil || !heading.isWhole {
      outline.headings.append(.init(text: title, line: line.number))
    }
  }
}
