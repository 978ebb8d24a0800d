import Lexicons
import Testing
import Words

@Suite("Lists of words and names")
struct NameListTests {
  private func hash(_ word: String) -> UInt64 { WordHash.of(Folding.key(word)) }

  @Test(
    "know words, places, shops and bodies",
    arguments: [
      "plantsoen", "buurtbewoners", "koffieochtend", "lantaarnpaal", "neighbor", "Apeldoorn",
      "Gelderland", "Marokko", "Amsterdammer", "Turkse", "GroenLinks", "WhatsApp",
      "Rijkswaterstaat", "Pasen", "Nextdoor", "één", "Curaçao", "zogenaamd",
    ])
  func known(_ word: String) { #expect(NameLists.isKnownWord(hash(word))) }

  @Test(
    "do not know a name as a word",
    arguments: ["Sjoukje", "Hoekzema", "Yilmaz", "Fatima", "Mehmet"])
  func unknown(_ word: String) { #expect(!NameLists.isKnownWord(hash(word))) }

  @Test(
    "know names from all over the neighbourhood",
    arguments: [
      "Sjoukje", "Frouke", "Fatima", "Mehmet", "Aydın", "Agnieszka", "Wouter", "Jasmijn",
      "Hoekzema",
      "Yilmaz", "Wiśniewski", "Bhagwandas", "Bouzid", "Şahin", "Vries",
    ])
  func names(_ word: String) {
    let kind = NameLists.kind(of: hash(word))
    #expect(kind != nil)
  }

  @Test("tell given names from family names")
  func kinds() {
    #expect(NameLists.kind(of: hash("Wouter")) == .given)
    #expect(NameLists.kind(of: hash("Bakker")) == .family)
    #expect(NameLists.kind(of: hash("Plantsoen")) == nil)
  }
}

@Suite("Filters of words")
struct WordFilterTests {
  /// Hashes of words that nobody wrote.
  private func hashes(_ range: Range<Int>) -> [UInt64] { range.map { WordHash.of("woord\($0)") } }

  @Test("answer for each word with its value", arguments: [0, 1, 2, 50, 5000], [true, false])
  func values(count: Int, isWide: Bool) throws {
    let entries = hashes(0..<count).enumerated().map { (hash: $1, value: $0 % 4) }
    let bytes = try #require(FilterMaking.bytes(of: entries, isWide: isWide, valueBits: 2))
    let filter = WordFilter(bytes)
    for entry in entries { #expect(filter.value(of: entry.hash) == entry.value) }
    let strangers = hashes(10_000..<20_000).count { filter.contains($0) }
    #expect(strangers < (isWide ? 20 : 300))
  }

  @Test("hold nothing when they are cut short")
  func damaged() throws {
    let entries = hashes(0..<100).map { (hash: $0, value: 0) }
    let bytes = try #require(FilterMaking.bytes(of: entries, isWide: false, valueBits: 0))
    for length in [0, 1, 15, 16, bytes.count - 1] {
      let filter = WordFilter(Array(bytes.prefix(length)))
      #expect(!hashes(0..<100).contains { filter.contains($0) })
    }
  }
}
