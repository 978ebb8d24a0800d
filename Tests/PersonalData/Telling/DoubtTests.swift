import PersonalData
import Testing

// Every person here is made up.

@Suite("One clear person is closed when in doubt")
struct DoubtTests {
  @Test(
    "holds a line of somebody whom neighbours could point out, whatever it tells",
    arguments: [
      "een mevrouw van verderop verstopt haar post in de oven",
      "de man achter de molen eet uit blik",
      "die jongen van de patatkar sliep in het tuinhuis",
      "haar zus verft haar haren",
      "mijn bovenbuurman zaagt na middernacht",
      "iemand op de galerij bewaart alles",
      "zijn oudste mijdt hem",
      "de weduwe naast de smid laat haar schoonzoon betalen",
    ])
  func pointedOut(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "holds what is told of one of whom no more is said, where it names nothing that is everybody's",
    arguments: [
      "een jonge vader eet alleen nog brood", "mijn broer verloor zijn bedrijf",
      "mevrouw slikte drie weken niets", "meneer sliep in zijn jas",
      "een bewoonster zit sinds haar ongeluk in het donker",
      "een bewoner zegt dat hij nauwelijks slaapt", "Ze is in mei van school gehaald",
      "een dame praat over haar zoon", "mijn vader kookt niet meer",
      "een heer zei dat hij sinds de zomer niet meer wandelt",
      "Vorige week sliep een man onder het zeil",
    ])
  func somebody(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "lets pass what somebody says, finds, wishes or does about the neighbourhood",
    arguments: [
      "een bewoonster vindt het plein te grijs",
      "de mevrouw van de bakker houdt een oogje in het zeil",
      "onze voorzitter heeft de subsidie aangevraagd",
      "een vader op het schoolplein mist een zebrapad",
      "een man wees op de losse tegels", "mevrouw is blij met de bankjes",
      "de vrouw naast de molen was erbij", "een jongen van de hoek heeft een idee voor het veldje",
      "een meisje vroeg om een hogere korf", "mijn overbuurman veegt elke herfst het pad",
      "iemand oppert een ruilkast", "een dame schoof later aan",
      "een heer heeft foto's van het oude dorp meegenomen",
      "een mevrouw kan met haar scootmobiel de stoep niet op",
      "een bewoner zegt dat hij de bus mist",
      "een moeder struikelde over een tegel op het fietspad",
      "Binnen een maand ontvangt de gastvrouw bericht", "de bode bericht de gastvrouw",
      "er is een buurvrouw die brieven overleest voor wie wil",
      "de man van de hoek zet klokken gelijk voor de hele flat",
      "een vrouw begint in mei met een leeskring",
      "laat die man met het orgel vooral blijven",
    ])
  func open(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test(
    "lets groups, functions and people in general pass",
    arguments: [
      "jongeren hangen bij de keet", "de buren eten samen", "de wijkagent fietst elke week rond",
      "de conciërge smeert de sloten", "een fietser wordt niet gezien",
      "een oudere komt er niet over",
      "iemand moet de sleutel halen", "een bakker vertrekt uit de straat", "je ziet er niets",
      "een dorpshuis waar altijd iemand is", "Iemand van de dorpsraad kijkt mee",
    ])
  func nobody(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }
}
