internal import Source

/// One line of the body of a note, by its outward form.
struct NoteLine: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case blank
    /// `# Heading`, or a line underlined with `===`.
    case heading(level: Int)
    /// A line that is bold from end to end.
    case bold
    /// The words behind `> [!note]`.
    case calloutTitle
    /// A list item; `box` is the byte between its brackets, if it has any.
    case item(isOrdered: Bool, box: UInt8?)
    /// A row of a Markdown table.
    case row
    /// The line of dashes under the head of a table.
    case ruler
    /// A line of dashes, stars or underscores.
    case rule
    /// A line within a fenced code block.
    case code
    case text
  }

  var form: Form
  /// The bytes of the content: without marks, quote signs and spaces around it.
  var range: ByteRange
  /// The one-based line in the file.
  var number: Int
  /// The columns before the content, a tab counting for four.
  var indent: Int
  /// Whether it is quoted with `>`, as the letter is that an e-mail answers.
  var isQuoted = false
  /// Whether it stands in a callout, `> [!note]`.
  var isInCallout = false
  /// The bytes of the kind of callout that opens here: `note` in `> [!note]`.
  var calloutKind: ByteRange?
  /// The words where they are not those of the bytes, as for a task with its days.
  var words: String?
  /// Who wrote the line, where a chat or a thread of letters says so of each.
  var speaker: String?
}
