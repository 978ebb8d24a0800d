import PersonalData
import Testing

@Suite("Homes by a number or a look")
struct ResidenceTests {
  @Test(
    "are found by those who live there, one or several, in any spelling",
    arguments: [
      "de huurders van «nr 6 en 8» krijgen ruzie", "buurvrouwen «12 en 14» groeten elkaar niet",
      "Huurster «31» belt elke week", "die van «27» laat alles slingeren",
      "bewoner «19b» zet alles op de stoep", "bwnr «7-II» klaagt over lekkage",
      "eigenares van «45» doet niet mee", "onderburen op «33» zingen tot laat",
    ])
  func residents(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are found by a number of their own in a building or a field",
    arguments: [
      "studio «4.07» is te warm", "de stroom op standplaats «11» valt uit",
      "kamer «208» krijgt geen bezoek", "woonboot «6a» lekt", "chalet «12» is onverzekerd",
    ])
  func units(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are found by a number that opens a line",
    arguments: [
      "#38 heeft een oprijplaat nodig", "Nr. 26 wil geen bezoek", "Op 17 wonen nu acht mensen",
    ])
  func subjects(_ text: String) {
    #expect(finder.matches(in: Array(text.utf8)).contains { $0.kind == .homeAddress }, "\(text)")
  }

  @Test(
    "are found by how they look or what they stand beside",
    arguments: [
      "«Het laatste huis van de rij» staat vol spullen", "er wordt gebeld bij «de paarse deur»",
      "«huisje met de groene luiken» krijgt veel bezoek",
      "«woning boven de drogist», daar is het stil",
    ])
  func fronts(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are not found in groups, counts, days, labels and buildings for all",
    arguments: [
      "Bewoners: 12", "bewoners (14) kwamen langs", "Bewoner 2: het is hier fijn",
      "de buren van nummer 30 tot 60 delen een bankje", "mensen van 65 willen kleiner wonen",
      "bewoners op 12 maart uitnodigen", "huurders van 40 woningen krijgen een brief",
      "kamer 3 in het gemeentehuis is vrij", "kinderen van 8 tot 12 jaar", "Blok 4 krijgt verf",
      "Het huis van de wijk is dicht", "een tweede woning op het erf mag nog niet",
      "het huis naast de school staat leeg", "de gele deur van het buurthuis",
      "Nummers 4 en 6 op de lijst zijn verkeer en groen", "Deur 2 van de sporthal klemt",
      "Het eerste huis van de nieuwbouw is klaar", "De nieuwe flat doet mee", "#12 verkeer",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
