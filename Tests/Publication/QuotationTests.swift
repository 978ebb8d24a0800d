import TestSupport
import Testing

@testable import Publication

@Suite("Somebody's own words")
struct QuotationTests {
  @Test(
    "make place for an ellipsis where they may not be printed",
    arguments: [
      Case("a quotation", "De school: \"dan is het dorp weg\".", "De school: …."),
      Case("curly marks", "Ze zei “dat durf ik niet” en lachte", "Ze zei … en lachte"),
      Case("a word or two is emphasis", "De brief was \"ambtelijk\"", "De brief was \"ambtelijk\""),
      Case("no marks", "Het is er donker", "Het is er donker"),
      Case("a mark that is not closed", "Zei \"maar dan niet", "Zei \"maar dan niet"),
      Case("nothing else", "\"ik durf er niet langs\"", nil),
    ])
  func removing(_ example: Case<String, String?>) {
    #expect(Quotation.removing(from: example.input) == example.expected)
  }

  @Test(
    "are a quotation when nothing else is said",
    arguments: [
      Case("a quotation", "\"Dat durf ik niet.\"", true),
      Case("with a stop behind it", "“dan is het dorp weg”.", true),
      Case("no marks", "Dat durf ik niet", true),
      Case("words of the writer before it", "Als de school sluit \"is het dorp weg\"", false),
      Case("and behind it", "\"is het dorp weg\", grootste zorg", false),
    ])
  func whole(_ example: Case<String, Bool>) {
    #expect(Quotation.isWhole(example.input) == example.expected)
  }
}
