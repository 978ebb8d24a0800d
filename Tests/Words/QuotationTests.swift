import TestSupport
import Testing
import Words

@Suite("Somebody's own words")
struct QuotationTests {
  static let removed = [
    Case("a quotation", "De school: \"dan is het dorp weg\".", "De school: …."),
    Case("curly marks", "Ze zei “dat durven wij niet” en lachte", "Ze zei … en lachte"),
    Case(
      "single marks, as Word types them", "Buurman: ‘dit kan echt niet’, zegt hij",
      "Buurman: …, zegt hij"),
    Case("straight single marks", "Buurman: 'dit kan echt niet'", "Buurman: …"),
    Case("low and high marks", "Zij: „dit kan echt niet”", "Zij: …"),
    Case("angles", "Zij: «dit kan echt niet»", "Zij: …"),
    Case("single angles", "Zij: ‹dit kan echt niet›", "Zij: …"),
    Case("emphasis", "Zij: *dit kan echt niet* en weg", "Zij: … en weg"),
    Case("underscores", "Zij: _dit kan echt niet_", "Zij: …"),
    Case("a mark that is not closed", "Hij zei \"maar dan niet", "Hij zei …"),
    Case(
      "the first person", "De trap is steil. Ik kom er niet op. Er is geen lift.",
      "De trap is steil. … Er is geen lift."),
    Case(
      "the first person in English", "The stairs are steep. I cannot climb them.",
      "The stairs are steep. …"),
    Case("all in the first person", "Mijn huis is te groot", nil),
    Case("behind a label", "Citaat: hier is het goed wonen", nil),
    Case("nothing else", "\"wij durven er niet langs\"", nil),
    // What is none.
    Case("a word or two is emphasis", "De brief was \"ambtelijk\"", "De brief was \"ambtelijk\""),
    Case("a title in single marks", "het ‘Rode Plein’ is leeg", "het ‘Rode Plein’ is leeg"),
    Case("no marks", "Het is er donker", "Het is er donker"),
    Case(
      "an apostrophe", "'s Avonds is het donker op 't plein", "'s Avonds is het donker op 't plein"),
    Case("apostrophes within words", "foto's van auto's en baby's", "foto's van auto's en baby's"),
    Case("inches", "een buis van 3\" en een van 4\"", "een buis van 3\" en een van 4\""),
    Case("a numeral", "het pleintje van Beukenkamp I", "het pleintje van Beukenkamp I"),
    Case(
      "a word with underscores", "het bestand plan_van_west is weg",
      "het bestand plan_van_west is weg"),
    Case(
      "all of us", "Wij willen een bankje voor onze straat",
      "Wij willen een bankje voor onze straat"),
  ]

  @Test("make place for an ellipsis where they may not be printed", arguments: removed)
  func removing(_ example: Case<String, String?>) {
    #expect(Quotation.removing(from: example.input) == example.expected)
  }

  static let whole = [
    Case("a quotation", "\"Dat durven wij niet.\"", true),
    Case("with a stop behind it", "“dan is het dorp weg”.", true),
    Case("in the first person", "Dat durf ik niet", true),
    Case("no marks", "Het is er donker", false),
    Case("words of the writer before it", "Als de school sluit \"is het dorp weg\"", false),
    Case("and behind it", "\"is het dorp weg\", grootste zorg", false),
  ]

  @Test("are a quotation when nothing else is said", arguments: whole)
  func isWhole(_ example: Case<String, Bool>) {
    #expect(Quotation.isWhole(example.input) == example.expected)
  }

  @Test("lose their own marks where a page puts its own around them")
  func unmarked() {
    #expect(Quotation.unmarked("‘Dan is het dorp weg’.") == "Dan is het dorp weg.")
    #expect(Quotation.unmarked("Zij: ‘dan is het weg’") == "Zij: ‘dan is het weg’")
    #expect(Quotation.unmarked("Dat durf ik niet") == "Dat durf ik niet")
  }

  @Test("of who writes an agreement down are no quotation")
  func agreements() {
    #expect(Quotation.removing(from: "Ik bel de gemeente", ownWords: false) == "Ik bel de gemeente")
    #expect(Quotation.removing(from: "‘Ik bel haar zelf wel’", ownWords: false) == nil)
  }
}
