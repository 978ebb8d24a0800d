internal import Source

/// A note cut into statements and tables, each with the section it stands in.
struct Outline {
  enum Block {
    case statement(Statement)
    case table(Table)

    /// The statement; `nil` for a table.
    var statement: Statement? {
      guard case .statement(let statement) = self else { return nil }
      return statement
    }
  }

  /// The rows of a Markdown table; the first is its head.
  struct Table {
    var rows: [Row]
    var section: NoteSection?
    var themes: [String]
    /// Whether a ruler stands below the first row, which is the head then.
    var hasRuler = false

    struct Row {
      var cells: [String]
      var range: ByteRange
      var line: Int
    }
  }

  /// A heading that neither names a section or a theme nor stands under one that does.
  struct UnknownHeading {
    var text: String
    var range: ByteRange
    /// The lines that stand under it.
    var lines: Range<Int>

    /// Whether something under it stays without a kind for want of a heading that says one.
    func hides(_ signals: [Signal]) -> Bool {
      signals.contains { lines.contains($0.line) && $0.kindSource == .none }
    }
  }

  var blocks: [Block] = []

  /// The lines of each statement and of each row of a table.
  var items: [ClosedRange<Int>] {
    blocks.flatMap { block in
      switch block {
      case .statement(let statement):
        [statement.line...max(statement.line, statement.lastLine ?? statement.line)]
      case .table(let table): table.rows.map { $0.line...$0.line }
      }
    }
  }

  /// The headings that open no section, such as the title, first one first.
  var titles: [Statement] = []
  /// The words of all headings but those that say no more than which section they open.
  var headings: [Conversation.Line] = []
  private(set) var unknown: [UnknownHeading] = []
  /// All headings, as far as they may name the area of what stands below them.
  var areaHeadings: [AreaHeading] = []
  /// Whether the note is an e-mail.
  var isLetter = false
  /// The words that keep something out of the public editions, first one first.
  var keptOut: [KeptOut] = []
  /// Whether they keep out the note as a whole.
  var isKeptOut = false
  /// Whether its lines were dictated one by one.
  var isSpoken = false
  /// What the note says that its signs mean.
  var legend = Legend.none
  /// The day of the first message of a chat.
  var sent: String?

  /// Notes that a heading is not understood.
  mutating func addUnknown(_ text: String, _ line: NoteLine) {
    unknown.append(
      UnknownHeading(text: text, range: line.range, lines: line.number..<Int.max))
  }

  /// Ends the part under an unknown heading where the next heading stands.
  mutating func endHeading(at line: Int) {
    guard let last = unknown.indices.last, unknown[last].lines.upperBound == .max else { return }
    unknown[last].lines = unknown[last].lines.lowerBound..<max(line, unknown[last].lines.lowerBound)
  }
}
