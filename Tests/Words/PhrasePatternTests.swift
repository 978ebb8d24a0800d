import Testing

@testable import Words

@Suite("Phrases with choices in them")
struct PhrasePatternTests {
  /// In how many ways a phrase is looked up.
  private func ways(_ phrase: String) -> Int {
    var pool = PhrasePool()
    return PhrasePattern.sequences(of: phrase, &pool).count
  }

  @Test(
    "multiply by their ways of several words alone",
    arguments: [
      ("kan (je|men|iedereen) terecht", 1), ("kan (je|men|de buurt) terecht", 2),
      ("kan [er] (je|men|de buurt) [altijd|op elk uur] terecht", 4), ("(kan|mag) je binnen", 2),
      ("[er] kan je binnen", 2), ("kan (je|ieder*) binnen", 2),
    ])
  func multiply(_ phrase: String, _ count: Int) {
    #expect(ways(phrase) == count)
  }

  @Test(
    "are found whichever way is taken",
    arguments: [
      "kan je terecht", "kan de buurt terecht", "kan er de buurt altijd terecht",
      "kan er men op elk uur terecht",
    ])
  func found(_ text: String) {
    let list = ListID(index: 0)
    let lexicon = Lexicon([
      (
        list,
        LexiconFile.entries(
          in: "= open\nnl: kan [er] (je|men|de buurt) [altijd|op elk uur] terecht\n")
      )
    ])
    let line = Line(text, lexicon)
    #expect(line.first(list)?.tokens == line.tokens.indices)
  }
}
