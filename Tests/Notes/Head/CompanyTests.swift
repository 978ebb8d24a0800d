import Lexicons
import Municipality
import TestSupport
import Testing
import Words

@testable import Notes

@Suite("With whom a talk was held")
struct CompanyTests {
  static let lines = [
    Case("together", "Samen met de wijkagent langs de deuren", ["wijkagent"]),
    Case("somebody who came along", "De huisarts liep met ons mee", ["huisarts"]),
    Case("who organised it", "Avond georganiseerd door de school en ons", ["school"]),
    Case(
      "two", "Ik liep met de boa en de jongerenwerker door de straat", ["boa", "jongerenwerker"]),
    Case("in English", "I walked the streets with the police officer", ["wijkagent"]),
    Case("who sat beside", "Naast mij zat de wijkagent", ["wijkagent"]),
    Case("who came along, told shortly", "De huisarts ging mee", ["huisarts"]),
    Case("who was the host", "De kerk was gastheer", ["kerk"]),
    Case("with whom it was done", "Deze middag deed ik met de huisarts", ["huisarts"]),
    Case("who was not there", "De politie was niet aanwezig", []),
    Case("a plan", "Volgende keer samen met de politie", []),
    Case("who did not come", "De wijkagent zou mee, maar kwam niet", []),
    Case("what residents did", "Ze heeft samen met de kerk gekookt", []),
    Case("what residents ask", "Bewoners willen meer politie", []),
    Case("a pair", "Deuren langs, een duo met de wijkagent", ["wijkagent"]),
    Case("who led it", "Tafel geleid door de huisarts", ["huisarts"]),
    Case("who joined later", "Na een uur schoof de wijkagent aan", ["wijkagent"]),
    Case("where it was", "In de school, samen met de wijkagent", ["wijkagent"]),
    Case("what they talked about", "Samen met de buren ging het over de politie", []),
    Case("who sent word", "De huisarts zegde af", []),
    Case("who received them", "De huisarts ontving ons met soep", ["huisarts"]),
    Case("who will come along", "De huisarts komt volgende keer mee", []),
    Case("who helped to set it up", "De kerk heeft de avond mee georganiseerd", ["kerk"]),
    Case("residents themselves", "Samen met de bewoners gekeken", []),
    Case("who helped", "De huisarts heeft ons geholpen met de avond", ["huisarts"]),
    Case("whose help it had", "Avond gehouden met hulp van de kerk", ["kerk"]),
    Case("what parties do together", "De school houdt samen met de kerk een markt", []),
    Case("what parties want", "De school wil samen met de kerk een tuin", []),
    Case("what they help with", "De kerk helpt mee met de kerstmarkt", []),
    Case("what they made of a thing", "De school heeft het dak hersteld samen met de kerk", []),
    Case("one of two", "De huisarts liep mee, de politie had geen tijd", ["huisarts"]),
    Case("who is asked for", "Bewoners willen met de school praten", []),
    Case("long ago", "Vroeger kwam de wijkagent langs", []),
  ]

  @Test("is read from sentences that tell of it", arguments: lines)
  func parties(_ example: Case<String, [String]>) {
    let gazetteer = Gazetteer(Municipality(name: "Elzenveld"))
    let found = Company.parties(in: Line(example.input), gazetteer).map(\.name)
    #expect(found == example.expected)
  }

  static let openings = [
    Case("who poured", "De bakker schonk koffie en praatte mee", ["bakker"]),
    Case("who translated", "Halverwege vertaalde de huisarts", ["huisarts"]),
    Case("with whom one stood", "Met de huisarts op de markt gestaan", ["huisarts"]),
    Case("beside the writer", "De huisarts en ik deden de flat", ["huisarts"]),
    Case("a slip of the pen", "samen met de bibliotehek", ["bibliotheek"]),
    Case("from door to door", "Portiek voor portiek met de politie", ["politie"]),
    Case("somebody of a body", "Met de juf van de school door de hof gelopen", ["school"]),
    Case("who held the list", "De huisarts hield de lijst bij", ["huisarts"]),
    Case("in a title", "Wijkwandeling met de huisarts en de politie", ["huisarts", "politie"]),
    Case("a complaint", "De politie loopt te weinig rond", []),
    Case("another day", "Vorige week liep de politie mee", []),
    Case("where it was", "In de bibliotheek gezeten", []),
    Case("what it was about", "Gesproken over de politie", []),
  ]

  @Test("is read from what somebody did, where a note begins", arguments: openings)
  func openingParties(_ example: Case<String, [String]>) {
    let gazetteer = Gazetteer(Municipality(name: "Elzenveld"))
    let found = Company.parties(in: Line(example.input), gazetteer, isOpening: true).map(\.name)
    #expect(found == example.expected)
  }
}
