import Testing
import Words

@Suite("Lexicon")
struct LexiconTests {
  private static let first = ListID(index: 0)
  private static let second = ListID(index: 70)

  private static let lexicon = Lexicon([
    (
      first,
      LexiconFile.entries(
        in: """
          # How a thing ended.
          = done 2
          nl: gedaan, is (al|inmiddels) klaar
            hangt er [nu], -> klaar
          = open
          nl: niet gedaan, [nog] [steeds] niet (begonnen|af), moet ... gebeuren, # stuks
          en: to do
          """)
    ),
    (
      second,
      LexiconFile.entries(in: "= nuisance\nnl: overlast, *overlast, gemaa*, klaag*\n")
    ),
  ])

  private func found(_ text: String, _ list: ListID) -> [String] {
    let line = Line(text, Self.lexicon)
    return line.matches(of: list).map { "\($0.value): \(line.string($0.tokens))" }
  }

  @Test(
    "finds words, choices, parts that may be missing, gaps, numbers and marks",
    arguments: [
      ("Dat is gedaan.", ["done: gedaan"]),
      ("het is inmiddels klaar", ["done: is inmiddels klaar"]),
      ("De lamp hangt er!", ["done: hangt er"]),
      ("hangt er nu", ["done: hangt er nu"]),
      ("lamp -> klaar", ["done: -> klaar"]),
      ("dat moet snel nog eens gebeuren", ["open: moet snel nog eens gebeuren"]),
      ("er staan 12 stuks", ["open: 12 stuks"]),
      ("TO-DO", ["open: TO-DO"]),
      ("moet een keer of wat vaker wel eens gebeuren", []),
      ("dat moet. Gebeuren", []),
      ("hangt, er", ["done: hangt, er"]),
      ("het is nog steeds niet af", ["open: nog steeds niet af"]),
      ("steeds niet af", ["open: steeds niet af"]),
      ("niet begonnen", ["open: niet begonnen"]),
    ] as [(String, [String])])
  func finds(text: String, expected: [String]) {
    #expect(found(text, Self.first) == expected)
  }

  @Test("takes the longest phrase of a list, and none within it")
  func longest() {
    #expect(found("niet gedaan", Self.first) == ["open: niet gedaan"])
  }

  @Test(
    "finds stems at the start and tails at the end of a compound",
    arguments: [
      ("geluidsoverlast", ["nuisance: geluidsoverlast"]),
      ("er is gemaaid en geklaagd, men klaagde", ["nuisance: gemaaid", "nuisance: klaagde"]),
      ("overlastgevend", []),
    ] as [(String, [String])])
  func compounds(text: String, expected: [String]) {
    #expect(found(text, Self.second) == expected)
  }

  @Test("tells the weight of a phrase, and which lists a line holds")
  func weights() {
    let line = Line("gedaan", Self.lexicon)
    #expect(line.first(Self.first)?.weight == 2)
    #expect(line.holds(Self.first) && !line.holds(Self.second))
    #expect(line.first(Self.first, in: 1..<1) == nil)
  }
}
