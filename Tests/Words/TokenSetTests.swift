import Testing
import Words

@Suite("Some of the tokens of a line")
struct TokenSetTests {
  static let line = Line("De wijkagent, Kompas en de huismeester waren er.", Lexicon([]))

  @Test("are those that were put in, and no others")
  func contents() {
    var tokens = TokenSet(of: Self.line, [1..<2])
    tokens.insert(3..<5)
    #expect(Self.line.tokens.indices.filter(tokens.contains) == [1, 3, 4])
    #expect(!tokens.contains(-1) && !tokens.contains(Self.line.tokens.count))
    #expect(tokens.overlaps(4..<6) && !tokens.overlaps(5..<7) && !tokens.overlaps(3..<3))
  }

  @Test("are found by the bytes that they share")
  func tokensInBytes() {
    let line = Self.line
    for first in 0...line.text.utf8.count {
      for last in first...line.text.utf8.count {
        let shared = line.tokens.indices.filter {
          line.tokens[$0].end > first && line.tokens[$0].start < last
        }
        let found = line.tokens(in: first..<last)
        #expect(found.map(Array.init) ?? [] == shared)
      }
    }
  }
}
