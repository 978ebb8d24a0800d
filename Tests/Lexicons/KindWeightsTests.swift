import Lexicons
import Testing
import Words

@Suite("Weights of words for kinds")
struct KindWeightsTests {
  private let weights = KindWeights(
    """
    # A remark.
    = signs
    any\t1 -2 0 0 0 30
    = words
    lamp\t0 12 0 0 0 0
    steiger\t0\twish
    broken
    = pairs
    geen lamp\t-3 4 0 0 0 0
    """)

  @Test("are read by the stem, for every form of a word")
  func ofStems() throws {
    let line = Line("Twee lampen")
    let row = try #require(weights.weights(ofStem: WordHash.of(line.stem(1))))
    #expect(row[1] == 12)
    #expect(line.stem(0) == Array("twee".utf8))
    #expect(Line("3 lampjes").stem(0) == Array("#".utf8))
    #expect(weights.weights(ofStem: WordHash.of("plant")) == nil)
  }

  @Test("are read for two words that stand together, in their order")
  func ofPairs() {
    let (first, second) = (WordHash.of("geen"), WordHash.of("lamp"))
    #expect(weights.weights(ofStems: first, second)?[0] == -3)
    #expect(weights.weights(ofStems: second, first) == nil)
  }

  @Test("keep signs by their names, and leave lines of another form out")
  func ofSigns() {
    #expect(weights.signs.count == 1)
    #expect(weights.signs["any"]?[5] == 30)
  }

  @Test("know a charged word within a longer one, by its end")
  func ofTails() {
    #expect(
      weights.charge(ofStem: Array("steiger".utf8)) == KindWeights.Charge(group: .wish))
    #expect(
      weights.charge(ofStem: Array("zwemsteiger".utf8))
        == KindWeights.Charge(group: .wish, isOfTail: true))
    #expect(weights.charge(ofStem: Array("steigerbouw".utf8)) == nil)
    #expect(weights.charge(ofStem: Array("lamp".utf8)) == nil)
  }

  @Test("of the program speak against what they speak against")
  func ofProgram() {
    let weights = KindWeights.standard
    #expect(weights.signs.count > 50)
    #expect(weights.charge(ofStem: Line("overlast").stem(0))?.group == .concern)
    #expect(weights.charge(ofStem: Line("gezellige").stem(0))?.group == .strength)
  }
}
