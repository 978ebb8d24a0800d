import TestSupport
import Testing

@testable import Notes

@Suite("What a later line tells of an agreement")
struct ToldStateTests {
  struct Pair: Sendable {
    var agreed: String
    var told: String
  }

  static let forms = [
    Case(
      "the same verb, told in the past",
      Pair(agreed: "bakker spreekt de koeriers aan", told: "De koeriers zijn aangesproken."), "done"
    ),
    Case(
      "what holds now",
      Pair(agreed: "extra kliko bij de kade", told: "Bij de kade staat nu een kliko"),
      "done"),
    Case(
      "what one may do since",
      Pair(agreed: "club stelt de zaal open", told: "Sinds mei mag de straat in de zaal"), "done"),
    Case(
      "what was there",
      Pair(agreed: "tolk bij het spreekuur", told: "Er was een tolk bij het spreekuur"), "done"),
    Case(
      "the same thing, denied at the start",
      Pair(agreed: "tweede wandeling plannen", told: "geen tweede wandeling, te weinig animo"),
      "dropped"),
    Case(
      "the same thing, denied by somebody",
      Pair(agreed: "provincie bekijkt de drempels", told: "de provincie meldt: geen drempels"),
      "dropped"),
    Case(
      "what is new and known",
      Pair(agreed: "hek om de vijver zetten", told: "men is blij met het nieuwe hek"), "done"),
    Case(
      "what was to come together and does",
      Pair(agreed: "club zoekt een trainer voor de meiden", told: "de meiden hebben een trainer"),
      "done"),
    Case(
      "what was new when it was agreed",
      Pair(agreed: "het nieuwe hek verven", told: "men is blij met het nieuwe hek"), nil),
    Case(
      "what is new to come", Pair(agreed: "hek maken", told: "een nieuw hek is geen luxe"), nil),
    Case(
      "what somebody works on",
      Pair(agreed: "boekje maken", told: "aan het boekje wordt geschreven"), "running"),
    Case(
      "so many of all",
      Pair(agreed: "masten krijgen led", told: "drie van de acht masten hebben led"), "running"),
    Case(
      "what others must do first",
      Pair(agreed: "tunnel verlichten", told: "het moet eerst langs de inspectie"), "waiting"),
    Case(
      "what is denied", Pair(agreed: "hek verven", told: "het hek staat nu nog steeds niet recht"),
      nil),
    Case(
      "what is asked", Pair(agreed: "hek verven", told: "staat het hek er nu?"), nil),
    Case("how a thing is", Pair(agreed: "hek verven", told: "het hek is een mooi ding"), nil),
  ]

  @Test("is read from its form", arguments: forms)
  func readsForms(_ example: Case<Pair, String?>) {
    let status = ToldState.status(in: example.input.told, of: example.input.agreed)
    #expect(status?.rawValue == example.expected)
  }

  static let outcomes = [
    Case(
      "a title", Pair(agreed: "tunnel verlichten", told: "Tunnel: de provincie beraadt zich"), true),
    Case("since when", Pair(agreed: "tunnel verlichten", told: "de tunnel is nu wat beter"), true),
    Case("the same verb", Pair(agreed: "heg snoeien", told: "snoeien van de heg is lastig"), true),
    Case("a remark", Pair(agreed: "tunnel verlichten", told: "de tunnel is donker"), false),
  ]

  @Test("is more than a remark on its subject", arguments: outcomes)
  func tellsRemarks(_ example: Case<Pair, Bool>) {
    #expect(
      ToldState.isOutcome(example.input.told, of: example.input.agreed) == example.expected)
  }
}
