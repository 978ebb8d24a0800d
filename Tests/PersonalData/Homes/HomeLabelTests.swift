import PersonalData
import Testing

// Every home here is made up.

@Suite("Homes by no more than a number")
struct HomeLabelTests {
  @Test(
    "are found before what is told of those who live there, and where something goes on",
    arguments: [
      "«nr. 7»: dementie, loopt weg", "«11 hoog»: psychose",
      "«portiek 6 bg» – wietlucht, twee kinderen", "«blok 3 nr 8»: schulden, geen gas",
      "op «19» komt de deurwaarder steeds vaker", "bij «44» is de stroom afgesloten, schulden",
      "«flat D»: drank", "«portiek B» – psychose, ruzie",
      "steeds lawaai bij «nummer 16» tot diep in de nacht", "de rommel naast «nummer 5» groeit",
    ])
  func found(_ marked: String) { expect(.homeAddress, in: marked) }

  @Test(
    "are not found before a wish, and not among things that have numbers",
    arguments: [
      "portiek 6: lamp stuk", "flat D: lift kapot", "portiek B – nieuwe bel",
      "blok 3: meer plek voor fietsen", "4 hoog: lift kapot",
      "bij nummer 16 van de lijst staat een fout", "we bleven steken bij nummer 5 op de agenda",
      "bus 19: te vol", "op 19 april komt de politie uitleg geven",
      "nummer 3 tot 9 krijgen een nieuw dak",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
