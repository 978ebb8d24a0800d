import Testing
import Words

@Suite("A table of the words of themes")
struct ThemeWordTableTests {
  private let table = ThemeWordTable([
    (0, ThemeStem("speeltuin")), (0, ThemeStem("=tuin")), (1, ThemeStem("tuin")),
    (1, ThemeStem("licht … kapot")), (1, ThemeStem("licht op straat")),
    (-1, ThemeStem("groen licht")),
    (-1, ThemeStem("lichtjaar")),
  ])

  private func theme(_ table: WordTable, _ word: String, _ best: [Int32]) -> Int32? {
    let set = table.value(of: WordHash.of(word))
    return set < 0 ? nil : best[Int(set)]
  }

  @Test("has words with their endings, the first theme winning")
  func forms() {
    let best = table.best { $0 }
    #expect(theme(table.forms, "speeltuinen", best) == 0)
    #expect(theme(table.forms, "tuin", best) == 0)
    #expect(theme(table.forms, "tuinen", best) == 1)
    #expect(theme(table.forms, "lichtjaar", best) == nil)
    #expect(theme(table.wholes, "licht kapot", best) == 1)
  }

  @Test("has the starts and ends of compounds, but of no exact word")
  func compounds() {
    let best = table.best { $0 }
    #expect(theme(table.heads, "speeltuin", best) == 0)
    #expect(theme(table.heads, "tuin", best) == 1)
    #expect(theme(table.tails, "niutleeps", best) == 0)
  }

  @Test("lets themes win in another order, and leaves out those that are not there")
  func places() {
    let turned = table.best { 1 - $0 }
    #expect(theme(table.forms, "tuin", turned) == 0)
    let second = table.best { $0 == 1 ? 0 : nil }
    #expect(theme(table.forms, "tuin", second) == 0)
    #expect(theme(table.forms, "speeltuin", second) == -1)
  }

  @Test("has phrases by their first word, in their order")
  func phrases() {
    let found = table.phrases(from: WordHash.of("licht")).map(table.phrase)
    #expect(found.map(\.parts.count) == [2, 3])
    #expect(found.map(\.theme) == [1, 1])
    #expect(found.map { table.gaps[$0.parts.lowerBound] } == [1, 0])
    #expect(table.parts[found[1].parts.upperBound - 1] == WordHash.of("straat"))
    let others = table.phrases(from: WordHash.of("lichtjaar")).map(table.phrase)
    #expect(others.map(\.theme) == [-1])
    #expect(table.phrases(from: WordHash.of("tuin")).isEmpty)
  }
}
