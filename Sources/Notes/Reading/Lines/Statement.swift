internal import Source
internal import Words

/// One thing a note says: a paragraph, an item or a line, with what stands above it.
struct Statement {
  var text: String
  /// The bytes of its first line's content.
  var range: ByteRange
  var line: Int
  var section: NoteSection?
  /// The sections that a heading of two kinds names, of which the words choose.
  var choices: [NoteSection] = []
  /// The themes that the headings above it name.
  var themes: [String]
  /// The kind of treasure that the heading above it names.
  var asset: Asset?
  var isItem: Bool
  /// The byte between the brackets of a task box.
  var box: UInt8?
  /// What the heading above it leans to by its words, where no list has it.
  var leaning: SentenceKind?
  /// Whether it is a paragraph behind the items of a list, which may be a remark.
  var isAside = false
  /// Whether it stands where a note goes through what was agreed before.
  var followsUp = false
  /// Whether it stands where the writer lists what to do.
  var isOfWriter = false
  /// The columns before its first line.
  var indent = 0
  /// The last of its lines, when there are several.
  var lastLine: Int?
  /// Who wrote it, where a chat or a thread of letters says so.
  var speaker: String?

  /// Whether it is an item or a bare line, and no sentence of running text.
  var isLine: Bool {
    isItem || box != nil || (!text.hasSuffix(".") && !text.holds(". "))
  }
}
