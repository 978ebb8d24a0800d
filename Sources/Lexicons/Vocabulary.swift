internal import CLexicons
public import Words

// The lists themselves are files in `Lists/`; the build makes the cases and the tables of them.
extension Vocabulary {
  /// By which a line is asked for phrases of the list.
  public var id: ListID { ListID(index: rawValue) }

  /// The phrases of the list, in the order of its file.
  public var entries: [ListEntry] { table.entries }

  /// What the phrases mean, each once.
  public var values: [String] { table.values }

  /// The table of the list.
  var table: ListTable { Self.tables[Int(rawValue)] }

  private static let tables = unsafe ListTable.tables(
    in: FlatBytes(start: wijk_word_lists(), count: wijk_word_lists_count()))

  /// The lists for sentences.
  public static let lexicon = unsafe Lexicon(
    FlatBytes(start: wijk_phrases_of_sentences(), count: wijk_phrases_of_sentences_count()))

  /// The lists for headings, labels and heads of columns, in which words mean something else than
  /// in a sentence.
  public static let headings = unsafe Lexicon(
    FlatBytes(start: wijk_phrases_of_headings(), count: wijk_phrases_of_headings_count()))
}

extension Line {
  /// Cuts a text, and looks its words up in all built-in lists for sentences.
  public init(_ text: String) { self.init(text, Vocabulary.lexicon) }

  /// Cuts a heading, a label or the head of a column, and looks its words up in the lists for those.
  public init(heading text: String) { self.init(text, Vocabulary.headings) }

  /// Whether a phrase of a list stands in the line.
  public func holds(_ list: Vocabulary) -> Bool { holds(list.id) }

  /// Whether a phrase of a list starts at a token.
  public func holds(_ list: Vocabulary, at token: Int) -> Bool {
    holds(list.id) && hits.contains { $0.list == list.id && $0.tokens.lowerBound == token }
  }

  /// The phrases of a list, by their place in the line.
  public func matches(of list: Vocabulary) -> [Match] { matches(of: list.id) }

  /// The first phrase of a list, in the whole line or in some of its tokens.
  public func first(_ list: Vocabulary, in tokens: Range<Int>? = nil) -> Match? {
    first(list.id, in: tokens)
  }
}
