/// Lists of phrases compiled into one table, so that one look a token answers for all of them.
///
/// A phrase is found at the token it starts with. The rest of it is then compared; it never
/// crosses the end of a sentence, and passes over marks.
public struct Lexicon: Sendable {
  private let table: PhraseTable

  /// The letters by which a stem or a tail is looked up; none is shorter.
  public static let shortestStem = 3

  /// Compiles lists of phrases.
  public init(_ lists: [(id: ListID, entries: [LexiconFile.Entry])]) {
    self.init(FlatBytes(Self.bytes(of: lists)))
  }

  /// Opens a lexicon that was compiled before.
  ///
  /// - Parameter bytes: What ``bytes(of:)`` made; it is used where it stands.
  public init(_ bytes: FlatBytes) { table = PhraseTable(bytes) }

  /// Compiles lists of phrases to bytes, for a program that uses them where they stand.
  public static func bytes(
    of lists: [(id: ListID, entries: [LexiconFile.Entry])]
  ) -> [UInt8] { PhraseCompiler.bytes(of: lists) }

  /// What phrases mean, each with its list, in the order of the lists and of their files.
  public var meanings: [(list: ListID, value: String)] { table.meanings }

  /// The phrases that stand in some tokens, and the lists that they are of.
  ///
  /// Of a list the longest phrase at a token counts, and none that lies within an earlier one:
  /// `niet opgelost` hides `opgelost`.
  func hits(in tokens: [Token], _ folded: [UInt8]) -> (hits: [Hit], lists: ListSet) {
    table.hits(in: tokens, folded)
  }

  /// A phrase with what it means.
  func match(_ hit: Hit) -> Match { table.match(hit) }

  /// How strongly a phrase means what it does.
  func weight(of hit: Hit) -> Int { table.weight(of: hit) }
}
