import Notes
import TestSupport
import Testing

@Suite("Places that are somebody's home")
struct PrivatePlaceTests {
  @Test(
    "are known by their words",
    arguments: [
      Case("at home", "bij een chauffeur thuis", true),
      Case("with a resident", "bij een bewoner", true),
      Case("with a hostess", "Koffie bij de gastvrouw", true),
      Case("a courtyard", "hofje 3", true),
      Case("in English", "coffee at home", true),
      Case("the community centre", "buurthuis", false),
      Case("an old hospital", "het Gasthuis", false),
      Case("an evening for residents", "Bewonersavond over de laan", false),
      Case("for all residents", "soep voor alle bewoners", false),
      Case("the library", "bibliotheek", false),
    ])
  func isMentioned(_ example: Case<String, Bool>) {
    #expect(PrivatePlace.isMentioned(in: example.input) == example.expected)
  }
}
