import Testing

@testable import Lexicons

/// Words that begin with `ge-`, end with `-d` or `-t`, and are no form of a verb.
@Suite("Words that only look like a participle")
struct VerbLookalikesTests {
  private func form(_ word: String) -> Verb.Form? { Verb(Array(word.utf8)[...])?.form }

  @Test(
    "are none, also behind a particle",
    arguments: [
      "gebied", "buitengebied", "binnengebied", "gedicht", "gezicht", "gewicht", "gerecht",
    ])
  func areNone(_ word: String) {
    #expect(form(word) != .participle)
  }

  @Test(
    "leave those that are one",
    arguments: ["gemaakt", "gedicteerd", "aangeboden", "geboden", "gericht", "afgedicht", "gebeld"])
  func areOne(_ word: String) {
    #expect(form(word) == .participle)
  }
}
