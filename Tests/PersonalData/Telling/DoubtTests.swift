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

  @Test(
    "holds what a resident or somebody is, has or goes through, whoever it is",
    arguments: [
      "een bewoonster bewaart alle couverts op datum", "een bewoner draagt twee truien over elkaar",
      "een bewoner is het praten verleerd", "iemand kreeg geen hap meer weg",
      "iemand hoort elke avond dezelfde stap", "een bewoner wil het liefst verdwijnen",
      "een bewoner zet de stoel tegen de klink", "een moeder bracht haar jongste weg",
      "iemand vroeg wat je doet als je vrouw je buitensluit",
      "een vader snuift wat bij de soep",
    ])
  func ownLife(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "holds what is told of somebody by their work and is none of it",
    arguments: [
      "de imker is door zijn broers verstoten", "de kok sliep een winter in de voorraadkast",
      "de havenmeester is bij zijn vrouw weg", "de kleuterjuf zit thuis",
      "de mevrouw van de wasserij is er vannacht uitgedragen",
    ])
  func ownLifeOfWorkers(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "lets pass what a resident does for others, has for all or lacks in the street",
    arguments: [
      "een bewoner is gestruikeld over een stoeptegel", "iemand is bang dat de bieb verdwijnt",
      "een bewoner heeft gevraagd om een reactie", "een bewoner wil een nieuwe mast bij de haven",
      "een bewoonster ziet haar straat drukker worden", "een oma past op kinderen uit de straat",
      "iemand wil weten wanneer de brug open gaat", "een bewoner helpt zijn buren met formulieren",
      "een buurman leent zijn ladder uit", "een stel houdt het perk bij",
      "een bewoner brengt de krant rond in het hele dorp",
      "een vrijwilliger is gestopt en er is geen opvolger",
      "een bewoner leest voor en ziet hoe stil het dan is",
    ])
  func ofResidents(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test(
    "lets pass what somebody does at work",
    arguments: [
      "de imker staat in mei weer op de markt",
      "de kok heeft een nieuwe menukaart en een toerbeurt",
      "de havenmeester is op vakantie", "de kleuterjuf gaat met de klas naar de molen",
      "de postbode zegt dat hij de bus mist", "de dominee is nieuw en wil kennismaken",
      "de kaasboer komt alleen nog in de even weken", "de mevrouw van de gemeente komt terug",
      "de penningmeester moest de contributie verhogen",
    ])
  func atWork(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test("reads a text that ends with somebody")
  func end() {
    for line in ["dat weet een bewoner", "comment: weet ik", "weet ik", "zo leeft ze"] {
      #expect(!finder.isPersonal(line), "\(line)")
    }
  }

  @Test("lets pass that somebody was met, and a thing that is called he")
  func nobodyInParticular() {
    for line in [
      "We spraken een vrouw bij de glasbak", "- De paal staat scheef\n- Hij is ook te laag",
      "Ze vindt dat hij te vaak vol zit", "zwijgplicht, alsof het een dokter was",
    ] { #expect(!finder.isPersonal(line), "\(line)") }
  }
}
