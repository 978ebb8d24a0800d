import PersonalData
import Testing

@Suite("One person by what others see")
struct FeatureTests {
  @Test(
    "is found by a thing, an animal or a habit, whatever is told",
    arguments: [
      "«mw met rollator» durft de drempel niet over", "«dhr met scootmobiel» mist een oprit",
      "«De man met de grijze baard» vroeg naar de bus", "«de vrouw met drie katten» was er ook",
      "«jongen met NAH» zoekt werk", "de ruit van «de homo op de hoek» is stuk",
      "koffie op 4 mei bij «mevrouw aan de keukentafel»",
      "op 4-5 was het laat in «haar achtertuin»",
      "«een huurster» hoort stemmen", "«Mevrouw met 2 teckels» spreekt niemand meer",
      "«een man met een baard» zegt dat hij slecht slaapt",
      "herrie van de «jongens van beneden»",
      "«dame achter een rollator» vroeg naar de bus",
      "«lui van de overkant» vechten",
    ])
  func found(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "is not found in groups, in ideas and in what somebody does for others",
    arguments: [
      "Mensen met een rollator kunnen er niet langs", "Een man met een baard vroeg naar de bus",
      "Een dame met een rollator komt het grindpad van het park niet over",
      "Mevrouw met 2 teckels: meer bakken", "man met hond: hek om het veldje",
      "Een bewoner met een goed idee voor het plein",
      "Bewoners met honden willen een veldje", "Een buurman slijpt scharen in zijn schuur",
      "Een moeder met verstand van planten helpt mee", "ouders met kinderwagens komen er niet door",
    ])
  func others(_ text: String) { expectNothing(in: text) }

  @Test(
    "is found by first letters and by a page of their own",
    arguments: [
      "«K.v.d.M.» wil op de lijst", "op «facebook.com/anneke.demo.71» staat meer",
    ])
  func names(_ marked: String) { expect(.personName, in: marked) }

  @Test(
    "is not found in short forms and in pages of many",
    arguments: [
      "n.v.t. voor deze straat", "zie facebook.com/groups/elzenveld", "route A van B naar C",
      "instagram.com/buurttuin",
    ])
  func pages(_ text: String) { expectNothing(in: text) }
}
