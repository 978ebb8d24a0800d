import Testing

@testable import PersonalData

// Every person here is made up.

@Suite("Somebody told of by what is theirs, and anybody of whom too much is told")
struct TheirsTests {
  @Test(
    "is held, whoever it is said of and whatever public place stands beside it",
    arguments: [
      "een buurtgenoot bidt niet meer en haar familie mijdt haar in de kerk",
      "Na zijn ontslag hangt hij rond in het park",
      "Sinds zijn val mijdt hij de markt, hij durft niet",
      "vanwege haar drankgebruik mag ze niet meer in de kantine",
      "een deelnemer brak toen het over zijn zus ging",
      "een stamgast vergokt haar huishoudgeld", "een passante slaapt in haar auto",
      "een van de vaders wordt thuis geslagen", "een van onze leden staat onder bewind",
      "een vrouw van achter in de zestig zit hele dagen voor het raam",
      "een heer van rond de tachtig spreekt niemand meer",
      "een gezin uit de flat leeft van giften",
      "iemand heeft zich laten opnemen", "een bewoner is van haar man af",
      "Thuis mag hij niet meer komen", "man, weduwnaar, drinkt",
      "een vrijwilliger loopt zelf bij de voedselbank",
      "een deelneemster van de naaiclub heeft haar zoon niet meer",
      "Na de begrafenis van haar tante sprak ze niet meer",
      "Sinds hij zijn bedrijf kwijt is, komt hij niet",
      "een bezoeker vroeg wat te doen als zijn ex aanbelt",
      "een moeder vraagt om sokken, ze heeft zelf geen", "iemand gaf aan dat hij slecht slaapt",
      "vrijwilliger bar: leverkanker, wil niets zeggen", "een bewoner is zijn maat verloren",
      "een gezin uit de flat heeft niks van hun oudste gehoord",
    ])
  func held(_ line: String) { #expect(finder.isPersonal(line), "\(line)") }

  @Test(
    "passes where it is about what is everybody's",
    arguments: [
      "Na haar oproep kwam er niemand", "door zijn inzet is het hek niet meer dicht",
      "een bezoekster komt met haar zus koffie drinken", "een klant wil een bankje",
      "een van de moeders regelt een doel", "een van onze leden bedacht een prijsvraag",
      "een vrouw van achter in de zestig wil een schaaktafel", "een gezin uit de flat veegt de hal",
      "een bewoner kan niet slapen van het verkeer",
      "een vader zoekt andere vaders om te voetballen",
      "de man van de ijskar komt weer in april", "Zij zei dat de sloot stinkt",
      "de kapper stelt de zaak open", "een weduwe onthult het bord",
      "een bewoner gaf aan dat ze graag meehelpt in de tuin", "vrijwilliger bar: tap kapot",
      "Na zijn presentatie had niemand nog vragen", "Een moeder laat haar kinderen de school zien",
      "een bezoeker vroeg om een bankje, hij kan niet lang staan bij de halte",
    ])
  func passed(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }

  @Test("asks for no more classes of small words than a token has room for")
  func classesFit() { #expect(AroundWord.allCases.count <= 64) }
}
