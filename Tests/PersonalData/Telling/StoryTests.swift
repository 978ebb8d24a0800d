import PersonalData
import Testing

@Suite("What is told of somebody in private life")
struct StoryTests {
  @Test(
    "is found, however it is worded",
    arguments: [
      "«de oude schooljuf» verzamelt katten", "«de kroegbaas» heeft zijn vrouw verlaten",
      "«haar man» zit de hele dag binnen", "sinds «haar scheiding» komt ze niet meer",
      "«die lange man van de flat» loopt 's nachts te schreeuwen",
      "«Ze kan de rekening niet meer betalen»",
      "«haar rekeningen worden door een bewindvoerder» betaald",
    ])
  func stories(_ marked: String) { expect(.onePerson, in: marked) }

  @Test(
    "is found by an illness in a longer word",
    arguments: [
      "onze gastvrouw heeft een «knieoperatie» gehad",
      "de trekker van de werkgroep heeft «longkanker»",
      "hij kreeg een «hartstilstand»",
    ])
  func illnesses(_ marked: String) { expect(.healthDetail, in: marked) }

  @Test(
    "is found in ages and in children of somebody known",
    arguments: ["«de kinderen van de buren» lopen zonder jas en eten"])
  func children(_ marked: String) { expect(.minor, in: marked) }

  @Test(
    "is found in ages",
    arguments: [
      "een echtpaar van «88» en 90", "onze oudste bewoner is «101»",
      "mevrouw, «94» jaar, woont alleen",
      "de «91»-jarige overbuurvrouw",
    ])
  func ages(_ marked: String) { expect(.age, in: marked) }

  @Test(
    "is not seen in what people do for others",
    arguments: [
      "De bakker geeft restbrood weg", "De nieuwe slager sponsort de markt",
      "De kinderen van de school maken een lied", "De iepziekte is terug in de laan",
      "De voorzitter bedankt alle vrijwilligers", "De conciërge opent de school",
      "De buurman leent zijn aanhanger uit", "Het gemiddelde gezin heeft twee kinderen",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
