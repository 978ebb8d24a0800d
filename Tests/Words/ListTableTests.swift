import Testing
import Words

@Suite("A table of a list of words")
struct ListTableTests {
  private static let file = """
    # A remark.
    = fruit 3
    nl: appel, pruim*, *peer
    en: Ripe plum
    = tree
    nl: beuk, één eik
    """

  private let tables = ListTable.tables(
    in: FlatBytes(ListTableMaking.bytes(of: [Self.file, "= none\nnl: z'n", ""])))

  @Test("has the entries of the file")
  func entries() {
    let written = LexiconFile.entries(in: Self.file)
    let entries = tables[0].entries
    #expect(entries.map(\.phrase) == written.map(\.phrase))
    #expect(entries.map(\.value) == written.map(\.value))
    #expect(entries.map(\.weight) == written.map(\.weight))
    #expect(entries.map(\.language) == written.map(\.language))
    #expect(tables[0].values == ["fruit", "tree"])
  }

  @Test("has them folded and hashed")
  func keys() {
    #expect(tables[0].entries.map(\.key).suffix(3) == ["ripe plum", "beuk", "een eik"])
    #expect(tables[1].entries.map(\.key) == ["zn"])
    #expect(tables[1].entries.map(\.hash) == [WordHash.of("zn")])
  }

  @Test("has the words of all that stands in it, whole, as starts and as ends")
  func words() {
    let table = tables[0]
    let words = table.words.indices.map { table.words[$0] }
    for word in ["remark", "fruit", "appel", "plum", "eik", "nl"] {
      #expect(words.contains(WordHash.of(word)))
    }
    #expect(table.starts.indices.map { table.starts[$0] } == [WordHash.of("pruim")])
    #expect(table.ends.indices.map { table.ends[$0] } == [WordHash.of("reep")])
  }

  @Test("may be empty")
  func empty() {
    #expect(tables[2].entries.isEmpty)
    #expect(tables[2].words.count == 0)
  }
}
