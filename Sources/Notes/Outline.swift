internal import Source

/// A note cut into statements and tables, each with the section it stands in.
struct Outline {
  enum Block {
    case statement(Statement)
    case table(Table)
  }

  /// The rows of a Markdown table; the first is its head.
  struct Table {
    var rows: [Row]
    var section: NoteSection?
    var themes: [String]

    struct Row {
      var cells: [String]
      var range: ByteRange
      var line: Int
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
  /// Whether the note is an e-mail.
  var isLetter = false
  /// The words that keep something out of the public editions, first one first.
  var keptOut: [KeptOut] = []
  /// Whether they keep out the note as a whole.
  var isKeptOut = false
}
