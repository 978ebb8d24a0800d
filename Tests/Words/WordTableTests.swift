import Testing
import Words

@Suite("A table of words")
struct WordTableTests {
  private static let words = (0..<5_000).map { "woord\($0)" }
  private static let hashes = words.map { WordHash.of($0) }

  @Test(
    "has the value of each word, and of no other", arguments: [0, 1, 7, 8, 9, 384, 385, 5_000])
  func values(_ count: Int) {
    let table = WordTable(
      Self.hashes.prefix(count).enumerated().map { ($0.element, Int32($0.offset)) })
    for (place, hash) in Self.hashes.enumerated() {
      #expect(table.value(of: hash) == (place < count ? Int32(place) : -1))
    }
  }

  @Test("tells marks apart, which differ in the last bits of their hashes only")
  func marks() {
    let marks: [Unicode.Scalar] = ["!", ",", ".", ":", ";", "?"]
    let table = WordTable(
      marks.enumerated().map { (Token.hash(ofMark: $0.element), Int32($0.offset)) })
    for code: UInt32 in 0x20...0x7E {
      guard let mark = Unicode.Scalar(code) else { continue }
      let place = marks.firstIndex(of: mark).map { Int32($0) }
      #expect(table.value(of: Token.hash(ofMark: mark)) == place ?? -1)
    }
  }

  @Test("keeps the first value of a word, also while words come in")
  func first() {
    let word = WordHash.of("buurt")
    #expect(WordTable([(word, 3), (word, 4)]).value(of: word) == 3)
    var making = WordTableMaking(count: 2)
    #expect(making.value(of: word, adding: 7) == 7)
    #expect(making.value(of: word, adding: 8) == 7)
    #expect(making.table.value(of: word) == 7)
  }
}
