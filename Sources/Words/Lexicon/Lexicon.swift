/// Lists of phrases compiled into one table, so that one look a token answers for all of them.
///
/// A phrase is found at the token it starts with. The rest of it is then compared; it never
/// crosses the end of a sentence, and passes over marks.
package struct Lexicon: Sendable {
  private let table: PhraseTable

  /// The letters by which a stem or a tail is looked up; none is shorter.
  package static let shortestStem = 3

  /// Compiles lists of phrases.
  package init(_ lists: [(id: ListID, entries: [LexiconFile.Entry])]) {
    table = PhraseTable(lists)
  }

  /// Reads a lexicon that was compiled before.
  ///
  /// - Parameter base64: The ``bytes`` of a lexicon in Base64.
  package init(base64: StaticString) {
    self.init(bytes: base64.withUTF8Buffer { Base64.bytes(of: unsafe $0.span) })
  }

  init(bytes: [UInt8]) { table = PhraseTable(bytes: bytes) }

  /// The lexicon as bytes, for a program that reads it when it starts.
  package var bytes: [UInt8] { table.bytes }

  /// What phrases mean, each with its list, in the order of the lists and of their files.
  package var meanings: [(list: ListID, value: String)] { table.meanings }

  /// The phrases that stand in some tokens, and the lists that they are of.
  ///
  /// Of a list the longest phrase at a token counts, and none that lies within an earlier one:
  /// `niet opgelost` hides `opgelost`.
  package func matches(in tokens: [Token], _ folded: [UInt8]) -> (matches: [Match], lists: ListSet)
  {
    table.matches(in: tokens, folded)
  }
}
