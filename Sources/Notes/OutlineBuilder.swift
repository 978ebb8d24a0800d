internal import Dutch
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
  var outline = Outline()
  var open: Statement?
  /// The last line of the open statement, to judge whether the next one goes on.
  var lastLine: NoteLine?
  var section: NoteSection?
  /// How deep the heading was that opened the section.
  var sectionLevel = 0
  var themes: [String] = []
  var themesLevel = 0
  /// The label of an item that only announces the items below it, such as `- Groen:`.
  var announced: (themes: [String], section: NoteSection?, indent: Int)?
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
  /// Whether the open section has had items.
  var hasItems = false
  /// The section and themes around a callout, which end what the callout opened.
  var around: (section: NoteSection?, level: Int, themes: [String], themesLevel: Int)?

  /// Whether `+` and `-` before items mean what goes well and what does not, which they do
  /// when a note uses both where no heading says what the items are.
  private(set) lazy var marksKinds: Bool = {
    let signs = Set(lines.filter { $0.form == .item(isOrdered: false, box: nil) }.map(sign))
    return signs.contains(UInt8(ascii: "+")) && signs.contains(UInt8(ascii: "-"))
  }()

  /// Whether the parts of a note are numbered `3.1`, `3.2`, so that `3.` is a heading.
  private(set) lazy var isMinutes: Bool = lines.contains {
    $0.form == .item(isOrdered: true, box: nil) && isDecimal($0)
  }

  /// The depth given to bold lines and to plain lines that are headings.
  static let boldLevel = 5
  static let plainLevel = 6

  private init(_ text: NoteText, _ gazetteer: Gazetteer) {
    self.file = text.file
    self.gazetteer = gazetteer
    links = text.links
    lines = LineScanner.lines(
      of: text.file, from: text.head.bodyLine, codeBlocks: text.unread.codeBlocks)
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
      switch line.form {
      case .blank:
        close()
      case .rule:
        close()
        announced = nil
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
    return outline
  }

  /// Remembers the section around a callout, and takes it up again behind it.
  private mutating func track(_ line: NoteLine) {
    if line.isInCallout, around == nil {
      around = (section, sectionLevel, themes, themesLevel)
    }
    if line.isInCallout {
      keepsOut(calloutOf: line)
    } else if !line.isInCallout, let before = around {
      close()
      (section, sectionLevel, themes, themesLevel) = before
      around = nil
    }
  }

  func words(_ line: NoteLine) -> String {
    links.resolving(InlineText.string(file, line.range))
  }

  /// Keeps the words of a heading that opens something by other words than the usual ones.
  mutating func keepHeading(_ line: NoteLine, _ title: String) {
    if SectionLexicon.standard.exact(Folding.key(title)) == nil {
      outline.headings.append(.init(text: title, line: line.number))
    }
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
    let struck = setApartStruckOut(&statement)
    keepOutIfMarked(&statement)
    outline.blocks.append(.statement(statement))
    if let struck { outline.blocks.append(.statement(struck)) }
  }
}
