import TestSupport
import Testing

@testable import Publication

@Suite("Numbers of people in words")
struct PeopleInWordsTests {
  static let texts = [
    Case("a few", "2 mensen snapten het niet", "Enkele mensen snapten het niet"),
    Case("a few, in a word", "er waren drie oudere bewoners", "er waren enkele oudere bewoners"),
    Case(
      "between brackets", "Bewoners (3 man) maken een lijst",
      "Bewoners (enkele mensen) maken een lijst"),
    Case("behind an article", "belt de drie mensen terug", "belt de mensen terug"),
    Case("more", "9 bewoners willen meedoen", "Ongeveer 10 bewoners willen meedoen"),
    Case("more, in a word", "dertien bewoners", "ongeveer 15 bewoners"),
    Case("a composed word", "eenentwintig mensen kwamen", "ongeveer 20 mensen kwamen"),
    Case("an amount", "een dertigtal bewoners kwam", "ongeveer 30 bewoners kwam"),
    Case("both", "beide buren willen", "enkele buren willen"),
    Case("a number of something else", "2 bankjes en 3 bomen", "2 bankjes en 3 bomen"),
    Case("ages", "jongeren van 16 tot 25", "jongeren van 16 tot 25"),
    Case("one", "1 bewoner", "1 bewoner"), Case("a day", "op 3 maart", "op 3 maart"),
    Case(
      "households that share something", "een pas voor twee huishoudens",
      "een pas voor twee huishoudens"),
  ]

  @Test("are as round as in tables", arguments: texts)
  func rounding(_ example: Case<String, String>) {
    #expect(
      PeopleInWords.rounding(example.input, to: 5, isDutch: true).lowercased()
        == example.expected.lowercased())
  }

  @Test("are so in English")
  func english() {
    #expect(
      PeopleInWords.rounding("two people and 9 residents", to: 5, isDutch: false)
        == "a few people and about 10 residents")
  }
}
