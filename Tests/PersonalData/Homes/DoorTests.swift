import PersonalData
import Testing

@Suite("Homes without a street")
struct DoorTests {
  @Test(
    "are found by their door, their floor or what they stand beside",
    arguments: [
      "«derde portiek, tweede deur links» geeft overlast", "afval van «3-hoog links»",
      "geluid uit «flat 2, vijfde etage»", "de man van «drie hoog»",
      "In «het hoekhuis bij de brug» wordt gedeald", "bij «nummer 6» zijn de gordijnen dicht",
      "ze woont «boven de bakker, rechts»", "hij woont «tegenover de kerk»",
      "afval bij «nr. 27» aan de Wissel", "de hond van «huisnummer 8» blaft",
    ])
  func doors(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are not found in what many share",
    arguments: [
      "De derde verdieping van de garage is leeg", "Tweede deur in de sporthal klemt",
      "De lift naar de vijfde etage is stuk", "Links van de ingang moet een bankje",
      "Boven de bakker komt een dakgoot", "Derde keer dat de lamp kapot is",
      "lantaarnpaal nr. 12 is uit", "Op nummer 1 staat het verkeer",
      "Wie boven de winkel woont, hoort de bel", "in het wijkgebouw, tweede deur links",
    ])
  func places(_ text: String) { expectNothing(in: text) }
}
