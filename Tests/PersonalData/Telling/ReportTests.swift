import PersonalData
import Testing

@Suite("Reports about somebody")
struct ReportTests {
  @Test(
    "are found where a street knows about whom",
    arguments: [
      "er is aangifte gedaan tegen «de buurman van de garage»",
      "«de overbuurman» is gemeld bij de politie",
      "de politie was weer bij «het echtpaar in het hoekhuis»",
      "Veilig Thuis is ingeschakeld voor «het gezin» naast de kerk",
      "bij «het echtpaar aan de overkant» stond weer politie",
    ])
  func reports(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "are not seen in reports about things",
    arguments: [
      "Er is aangifte gedaan van vernieling van het bankje", "De politie surveilleert vaker",
      "Een bewoner heeft melding gedaan van zwerfvuil", "De wijkagent houdt spreekuur",
      "Klachten over de glasbak", "Bewoners voelen zich niet veilig thuis",
    ])
  func others(_ text: String) { expectNothing(in: text) }

  @Test(
    "tell of one of a few",
    arguments: ["Een van ons heeft «leukemie»", "een van de deelnemers is «geopereerd»"])
  func oneOfFew(_ marked: String) { expect(.healthDetail, in: marked) }
}
