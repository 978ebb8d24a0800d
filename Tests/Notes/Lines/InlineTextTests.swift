import TestSupport
import Testing

@testable import Notes

@Suite("The words of a line")
struct InlineTextTests {
  static let cases: [Case<String, String>] = [
    Case(
      "words between angle brackets", "<bewoner A> wil iets bij <de vijver>",
      "<bewoner A> wil iets bij <de vijver>"),
    Case("more and less than", "a<b en c>d, 3 < 5", "a<b en c>d, 3 < 5"),
    Case(
      "an address", "zie <https://elzenveld.example/a__b>", "zie <https://elzenveld.example/a__b>"),
    Case("a mailbox", "mail <balie@elzenveld.example>", "mail <balie@elzenveld.example>"),
    Case("a link with spaces", "[plan](<mijn plan.pdf>)", "[plan](<mijn plan.pdf>)"),
    Case("a tag", "de <b>bus</b>, de<br>brug", "de  bus , de brug"),
    Case("a tag with attributes", #"<span style="color: red">bus</span>"#, " bus "),
    Case("a tag of Word", "de<o:p></o:p> bus", "de   bus"),
    Case("a tag that is never closed", "de <b bus", "de <b bus"),
    Case("underscores in a word", "project__plan__v2 en 5__6", "project__plan__v2 en 5__6"),
    Case("underscores around words", "een __echt__ bankje", "een echt bankje"),
    Case("stars and equals signs", "**een** ==bankje==", "een bankje"),
    Case("equals signs that compare", "a == b, x==y", "a == b, x==y"),
    Case("a hyphen that keeps words together", "wijk\u{2011}agent", "wijk\u{2011}agent"),
    Case("marks that stand alone", "bankje ** vijver", "bankje ** vijver"),
  ]

  @Test("leave out marks and keep words", arguments: cases)
  func cleans(_ example: Case<String, String>) {
    #expect(InlineText.string(cleaning: example.input) == example.expected)
  }
}
