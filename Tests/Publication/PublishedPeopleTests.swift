import Opgave
import TestSupport
import Testing

@testable import Publication

@Suite("A number of people")
struct PublishedPeopleTests {
  @Test(
    "is rounded in public, and hidden when it is small",
    arguments: [
      Case("nobody", 0, PublishedPeople.Count.none),
      Case("a few", 4, .fewer(than: 5)),
      Case("five", 5, .about(5)),
      Case("seven", 7, .about(5)),
      Case("eight", 8, .about(10)),
      Case("many", 108, .about(110)),
    ])
  func rounded(_ example: Case<Int, PublishedPeople.Count>) {
    let people = People(min: example.input, max: example.input)
    #expect(PublishedPeople(rounding: people, to: 5).count == example.expected)
  }
}
