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
      "gehucht", "beeld", "voorbeeld", "rund",
      "gemeenteraad", "geluidsoverlast", "gedenkplaat", "gezondheidsmarkt", "geldtekort",
    ])
  func areNone(_ word: String) {
    #expect(form(word) != .participle)
  }

  @Test(
    "leave those that are one",
    arguments: [
      "gemaakt", "gedicteerd", "aangeboden", "geboden", "gericht", "afgedicht", "gebeld",
      "geverfd", "geappt", "gemaild", "rondgestuurd", "gezet", "gepraat", "geleefd", "gefilmd",
      "opgeleukt", "gedownload", "geschroefd", "gekapt", "gesnoeid", "geklust",
    ])
  func areOne(_ word: String) {
    #expect(form(word) == .participle)
  }
}
