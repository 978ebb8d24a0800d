/// Words and phrases that point to themes, in tables that are read where they stand.
///
/// The build makes one of the words that come with the program; what a municipality adds makes one
/// of its own. Themes are numbers, in the order of whoever made the table. A word may be of
/// several: a table gives the number of a set of themes, see ``best(_:)``.
public struct ThemeWordTable: Sendable {
  /// A phrase of several words; a gap of some words may stand behind each.
  public struct Phrase: Sendable {
    /// The hashes of the words, as a run of ``ThemeWordTable/parts``.
    public let parts: Range<Int>
    /// The theme; negative where words of themes mean something else.
    public let theme: Int
  }

  /// The ids of the themes, where the table has any.
  public let ids: [String]
  /// Whole words with their endings.
  public let forms: WordTable
  /// Stems that open a compound.
  public let heads: WordTable
  /// Stems that close a compound, spelt backwards.
  public let tails: WordTable
  /// Words and phrases as they were written.
  public let wholes: WordTable
  /// Groups of phrases by the hash of their first word.
  public let starts: WordTable
  /// The hashes of the words of all phrases.
  public let parts: FlatArray<UInt64>
  /// Whether words may stand behind a part of a phrase.
  public let gaps: FlatArray<UInt8>
  /// Where each group begins among the phrases, and where the last ends.
  private let groups: FlatArray<Int32>
  private let themes: FlatArray<Int32>
  /// Where the parts of each phrase begin, and where those of the last end.
  private let bounds: FlatArray<Int32>
  /// Where each set begins among the ``members``, and where the last ends.
  private let sets: FlatArray<Int32>
  private let members: FlatArray<Int32>

  /// Opens a table that ``ThemeWordTableMaking`` wrote.
  public init(_ bytes: FlatBytes) {
    var place = 0
    forms = WordTable(bytes, at: &place)
    heads = WordTable(bytes, at: &place)
    tails = WordTable(bytes, at: &place)
    wholes = WordTable(bytes, at: &place)
    starts = WordTable(bytes, at: &place)
    parts = bytes.array(at: &place)
    gaps = bytes.array(at: &place)
    groups = bytes.array(at: &place)
    themes = bytes.array(at: &place)
    bounds = bytes.array(at: &place)
    sets = bytes.array(at: &place)
    members = bytes.array(at: &place)
    ids = bytes.strings(at: &place)
  }

  /// Makes a table of words that are known only at run time, each with the number of its theme.
  public init(_ words: [(theme: Int, stem: ThemeStem)]) {
    self.init(FlatBytes(ThemeWordTableMaking.bytes(of: words, ids: [])))
  }

  /// The numbers of the phrases that begin with a word, in the order in which they were added.
  public func phrases(from word: UInt64) -> Range<Int> {
    let group = Int(starts.value(of: word))
    return group < 0 ? 0..<0 : Int(groups[group])..<Int(groups[group + 1])
  }

  /// The phrase with a number.
  public func phrase(_ number: Int) -> Phrase {
    Phrase(parts: Int(bounds[number])..<Int(bounds[number + 1]), theme: Int(themes[number]))
  }

  /// The theme that wins of each set of themes.
  ///
  /// - Parameter place: The place of a theme among those that are asked for; `nil` where it is none
  ///   of them.
  /// - Returns: For each set the first place in it; -1 where it has none.
  public func best(_ place: (Int) -> Int?) -> [Int32] {
    (0..<max(0, sets.count - 1)).map { set in
      (Int(sets[set])..<Int(sets[set + 1])).compactMap { place(Int(members[$0])) }.min()
        .map { Int32($0) } ?? -1
    }
  }
}
