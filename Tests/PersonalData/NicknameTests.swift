import PersonalData
import Testing

// Every person here is made up.

@Suite("Names that people are called by")
struct NicknameTests {
  @Test(
    "are found behind an article or a word for how somebody looks",
    arguments: [
      "Aanhanger lenen kan bij «de Kale»", "«De Snor» van de kaaskraam weet het",
      "Vraag het «de Joris» van de garage",
      "«onze Wubbolt» regelt de muziek", "«Ruwelle B.» kookt mee",
      "«K.L. Winschoten» heeft de sleutels",
    ])
  func nicknames(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are found with a word before a short name",
    arguments: ["magere Bo past op de fietsen", "ons Truus bakt wafels", "Snap: truus.2008"])
  func shortNames(_ line: String) { #expect(finder.isPersonal(line)) }

  @Test(
    "are found as one gives them to a child, or where somebody is said to be called so",
    arguments: [
      "«Stompie» van de haven leent bij iedereen", "«Jantje Paling» staat weer te roepen",
      "«Malle Pietje» leent geld", "iedereen noemt hem «Pluto»", "bijgenaamd «De Slang»",
    ])
  func petNames(_ line: String) {
    let text = line.replacing("«", with: "").replacing("»", with: "")
    #expect(finder.matches(in: Array(text.utf8)).contains { $0.kind == .personName })
  }

  @Test(
    "are not seen in places, plants, sayings and what is described",
    arguments: [
      "De Lange Vliet is dichtgegroeid", "Koffie in café De Snor", "de Rode loper lag uit",
      "Oude Markt: te veel auto's", "Onze Buurtapp werkt goed", "V.V. Winschoten zoekt spelers",
      "De ouders van de Joris van Wouwschool", "Voor Jan Modaal is dat te duur",
      "Kromme Jaantjesbrug gaat dicht", "Speeltuintje van de buurt is open",
    ])
  func others(_ text: String) { expectNothing(in: text) }

  @Test(
    "are found in accounts, but not where a club has one",
    arguments: ["zit op insta als @«joris_2010»"])
  func accounts(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are not seen in the account of a club",
    arguments: ["Volg ons op instagram: @buurthuis_elzen", "Facebook: ruim 300 leden"])
  func clubs(_ text: String) { expectNothing(in: text) }
}
