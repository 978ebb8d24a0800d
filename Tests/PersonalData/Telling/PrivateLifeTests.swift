import PersonalData
import Testing

// Every person here is made up; they are told of in the words that anybody uses.

@Suite("What is told of one person in ordinary words")
struct PrivateLifeTests {
  private let finder = PersonalDataFinder()

  @Test(
    "holds a line about one person",
    arguments: [
      "de conciërge van de school heeft een verhouding met een moeder",
      "de nieuwe bewoner van de boerderij laat zijn honden verhongeren",
      "het huis naast de kerk is een zwijnenstal van binnen", "de postbode is in therapie",
      "de weduwe ziet haar kleinkinderen niet meer",
      "de bewoner van de woonboot heeft psychoses", "die man van de hondenclub is een viezerik",
      "het jonge stel in de bovenwoning maakt elke nacht ruzie",
      "de eigenaresse van het café gokt", "de opa van de snoepwinkel zit aan het zuurstof",
      "de nieuwe huurder van het schuurtje is altijd onder invloed",
      "de fysiotherapeut flirt met klanten sinds hij weer alleen is",
      "onze groenteboer moet volgende maand voor de rechter komen",
      "die lange slungel van de pizzeria vervoert drugs op zijn brommer",
      "de man die boven de wasserette woont praat met de duiven en ruikt naar urine",
      "de nieuwe predikant is gescheiden en dat wordt verzwegen",
      "de eigenaar van de kapsalon wast geld wit", "de tiener van de hoek zit in een instelling",
      "de barman is vorige week weer door de deurwaarder bezocht",
      "de nieuwe bewoonster van de pastorie heeft een kind bij de vorige dominee",
      "de zus van de groenteboer woont in een auto",
      "de fietskoerier is zijn verblijfsvergunning kwijt",
      "de schoenmaker heeft beginnende alzheimer",
      "de coach van de meisjes stuurt ze rare berichtjes",
      "de bewoners van het hoekhuis slaan elkaar de hersens in",
      "het joch van de overkant heeft een steekwapen op zak",
      "de gepensioneerde leraar kijkt kinderporno",
    ])
  func held(_ line: String) { #expect(finder.isPersonal(line)) }

  @Test(
    "lets a function at work, a group, a place or anybody pass",
    arguments: [
      "de huisarts gaat per 1 september met pensioen", "de wijkagent houdt elke dinsdag spreekuur",
      "de wijkagent let op drugshandel bij het station",
      "de jongerenwerker praat met jongeren over gokken",
      "de wijkverpleegkundige ziet veel eenzaamheid onder ouderen",
      "de apotheker bezorgt medicijnen aan huis", "de vuilnisman slaat onze straat over",
      "de buurvrouw helpt met de boodschappen van ouderen",
      "de overbuurman veegt de stoep voor iedereen", "de buurman op de hoek heeft een bijenkast",
      "het winkelpand op de hoek staat al drie jaar leeg",
      "de flat naast het station is slecht geïsoleerd", "het park is verwaarloosd",
      "de gemeente heeft schulden gemaakt voor het nieuwe stadhuis",
      "een bewoner heeft last van de muziek van het café",
      "een moeder met een kinderwagen komt niet over de stoep",
      "gezinnen met schulden weten de weg niet", "wie ziek is krijgt een kaartje van de buurt",
      "iemand zonder werk kan bij het wijkteam terecht", "de stoep is een puinhoop",
      "het bankje bij de kerk is gestolen", "de bakker is boos over de omleiding",
      "een oudere heeft vaak hulp nodig met formulieren",
      "dronken mensen op straat na sluitingstijd",
      "mijn moeder van tachtig kan niet meer bij de bushalte komen",
      "de familie van het restaurant gaf soep weg",
    ])
  func passed(_ line: String) { #expect(!finder.isPersonal(line), "\(line)") }
}
