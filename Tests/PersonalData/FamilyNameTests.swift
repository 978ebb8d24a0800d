import PersonalData
import Testing

// Every person here is made up.

@Suite("Families with the name of a place or a trade")
struct FamilyNameTests {
  @Test(
    "are found behind a given name",
    arguments: [
      "«Truus Oldenhuis» kookt soep", "«Henk Roelofsveld» vindt het prima",
      "«Kees Zandendijk» zegt dat het goed gaat", "«Marie Wolterhof» bakt brood",
      "«Linde Bakker» maakt de vlag", "«Roos Timmerman» bakt taart",
    ])
  func people(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "are what a place is called where they stand as one",
    arguments: [
      "in het Anne Frankhuis is het koud", "Willem Dreesweg is kapot",
      "langs Anna Paulownadijk ligt troep", "de leuning van de Willem-Alexanderbrug zit los",
      "Reacties naar Postbus 412, 7590 CA Wilgenrade",
    ])
  func places(_ text: String) { expectNothing(in: text) }

  @Test("do not hide a number that is said to be somebody's")
  func number() {
    expect(.citizenServiceNumber, in: "Hij moest zijn nummer geven, «123456782», aan de balie.")
  }
}
