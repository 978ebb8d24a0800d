import TestSupport
import Testing

@testable import Notes

@Suite("How it stands, in words")
struct StateTests {
  static let told = [
    Case(
      "done",
      [
        "lantaarn bij de sluis hangt weer", "boomspiegel ingezaaid door de klas",
        "het bord zit erop",
        "pad is inmiddels geveegd", "kast geschuurd en gebeitst", "nieuwe tap doet het",
        "Kompas zou een kist neerzetten en die staat er nou",
        "de kist hebben ze maandag komen brengen",
        "deur olien, gedaan gisteren", "de bel dat is gelukt", "het water werd vrijdag ververst",
        "de club snoeide vorige week de heg",
        "Kompas heeft de sleutel overhandigd",
        "de pomp draait sinds dinsdag weer", "ik sprak de koster maandag",
        "aan de club doorgegeven en die heeft het hek weggehaald",
        "geld voor het podium is toegekend", "subsidie voor de bank binnen!",
        "de bel rijdt sinds 2 mei",
        "ge kunt weer over het pad", "rooster weer heel", "het hek staat weer overeind",
        "lijst staat in de bewonersapp",
        "bord afgekeurd en weggehaald", "subsidie gekregen van het fonds", "sloot: schoon",
        "vegen van het pad was zaterdag",
        "de kaarten liggen in elke brievenbus", "vlaggen verplaatst", "onze vlag hangt aan de mast",
        "zanguurtje: was geslaagd", "de ploeg is compleet",
        "rooster geverfd, de brief ligt bij iedereen", "het fonds heeft ja gezegd",
        "kapotte bel is vervangen",
        "poort geregeld, sleutel ligt bij de kapper", "de boa is wezen posten bij de poort",
        "het gidsje ligt sinds vrijdag bij de bakker",
        "rooster van de zaal: online",
      ], "done"),
    Case(
      "on its way",
      [
        "tien maatjes gevonden, doel is 25", "de klas puzzelt nog op de tekst",
        "stoep herstraten: bijna klaar", "de helft van de bomen is gesnoeid", "mee bezig",
        "wij zijn het pad aan het verbreden", "er wordt hard aan gewerkt",
        "hek geplaatst, maar nog niet geverfd",
        "nog niet klaar, maar het schiet op", "drie v.d. vijf ontvangen",
        "de tekeningen worden nu vergeleken", "van de 30 buren hebben we er 12 gehad",
        "het dak wordt naarstig geverfd", "van de tien banken staan er zes",
        "Kompas is aan 't bellen",
        "een aanvang gemaakt met snoeien", "klas 1 is klaar, klas 2 verft nog",
        "de lage kant is geveegd, de hoge kant volgt", "tuin: de eerste spade is in de grond",
        "werk aan de kade: fase 2 van 3", "kast is geleverd maar moet nog opgehangen worden",
        "kademuur: onderlaag zit erop", "kas: fundering gestort",
        "feestavond: band geboekt, programma volgt",
      ], "running"),
    Case(
      "waiting",
      [
        "ligt nog bij vergunningen", "brief gestuurd, nog niks gehoord",
        "offerte opgevraagd, nog niks binnen", "de raad moet er nog ja op zeggen",
        "kan niet eerder dan na de raad",
        "sloot: in afwachting van geld",
        "kan pas verder als het dooit", "dakrand verven, de eigenaar moet nog tekenen",
        "nestkast ophangen, de kerk heeft nog niet beslist",
        "het antwoord van de kerk wordt afgewacht", "latten besteld, nog niet geleverd",
        "de vergunning voor het podium is nog niet rond",
        "drie brieven gestuurd, helaas zonder antwoord",
        "aangevraagd, uitslag volgt in juni", "Kompas moet er intern nog over praten",
        "de club heeft dit jaar geen menskracht", "we horen nog van de gemeente",
        "de eigenaar is op reis tot mei", "podium: hangt op de begroting",
        "tent lenen: de verhuurder negeert ons", "bel: wtn op de monteur",
      ], "waiting"),
    Case(
      "dropped",
      [
        "podium komt er toch niet", "kunstgras afgekeurd door de keurmeester",
        "de club ziet van het plan af", "mag niet van de brandweer", "niet meer nodig",
        "de club zou een tent huren maar dat is afgeblazen", "schansje, dat doen we dus niet",
        "podium gaat em niet worden", "de vlag laten we vallen", "markt afgeblazen, te nat",
        "Kompas liet weten dat het niet doorgaat", "podium op het dak: balken te zwak",
        "de club ziet geen mogelijkheid om te komen", "besloten om geen hek te plaatsen",
        "besloten om het feest toch niet te houden", "vlag verdwijnt uit de plannen",
        "vuurkorf: njet van de brandweer",
        "besloten om de loterij maar niet te houden", "de raad heeft afwijzend beslist",
        "podium: de wethouder voelt er niets voor",
      ], "dropped"),
    Case(
      "only wished",
      [
        "pier: als er ooit geld is", "leuk idee, geen toezegging",
        "vlaggen: mooi plan, maar niemand heeft zich gemeld",
        "podium: een wens, maar niemand trekt eraan", "staat in de ijskast als idee",

        "leuk, onthouden we", "pierenbad: op het droomlijstje",
        "fietsbrug: staat op de dromenlijst",
      ], "wishlist"),
    Case(
      "still ahead",
      [
        "moet eind mei klaar zijn", "zou deze week gereed zijn", "hek wordt geverfd",
        "controleren of het hek geverfd is", "als het pad klaar is komt er een bank",
        "een gebroken ruit vervangen", "gereed: eind april", "in mei wordt het hek geplaatst",
        "de beheerder hangt in de gang een lijst op", "de wip in de tuin verven",
        "bord met 'gesloten' maken", "de club doet het woord", "boeken in de kast zetten",
        "het hek dat is omgewaaid weghalen",
        "bij geen antwoord stuurt de club een brief", "de koster wacht de gasten op",
        "iedereen bellen die zich had afgemeld",
        "gesprek met de medewerker wonen plannen", "bord staat verkeerd om, moet opnieuw",
        "vlag die in de kast ligt ophangen", "Kompas verplaatst", "lijst in de hal vervangen",
      ], "agreed"),
    Case(
      "put right, and wrong again", ["bel: alweer stuk", "pomp gemaakt, doet het weer niet"],
      "repair"),
    Case(
      "asked of somebody",
      [
        "voor het rooster, check [de lijst](https://lijst.example)",
        "klusdag op zaterdag, check bij de conciërge", "wie komt, check met de buren",
      ], "agreed"),
    Case("told in a mark", ["hek gezet, check", "hek zetten, check op 3 maart"], "done"),
  ]

  @Test("is told by verbs and phrases, and not by what lies ahead", arguments: told)
  func isTold(_ example: Case<[String], String>) {
    for words in example.input {
      let found = conversation(body: "## Afspraken\n- [ ] \(words)").agreements
      #expect(found.map(\.status.rawValue) == [example.expected], "\(words)")
    }
  }

  static let cut = [
    Case(
      "a cause behind a colon", "- [-] Steiger verlengen @gemeente: geen geld ^steiger",
      "Steiger verlengen | gemeente | dropped | reden: geen geld | #wonen | ^steiger"),
    Case("a text that is crossed off", "- ~~De Elzen: hek maken~~", "hek maken | De Elzen | done"),
    Case("a word in capitals", "- hek maken GEREED", "hek maken | done"),
    Case("a word between marks of stress", "- hek maken *gesloten*", "hek maken | done"),
    Case("a keyword of a task list", "- LOOPT hek maken", "hek maken | running"),
    Case("a bracket that lost its day", "- hek maken (uiterlijk 📅 2026-05-01)", "hek maken"),
  ]

  @Test("leaves no loose words in the text", arguments: cut)
  func isCut(_ example: Case<String, String>) {
    #expect(agreed(example.input).first?.hasPrefix(example.expected) ?? false)
  }

  static let actors = [
    Case("somebody in a function", "- Penningmeester: pot openmaken", ["Penningmeester"]),
    Case("a body by its name", "- IJsclub zet de baan uit", ["IJsclub"]),
    Case("who stands behind the verb", "- na de vorst meet de gemeente de sloot", ["gemeente"]),
    Case(
      "two of a sentence", "- bewoners en welzijn vegen het pad", ["bewoners", "Welzijn Elzenveld"]),
    Case("an action at the end", "- Het pad ligt vol. Actie: gemeente", ["gemeente"]),
    Case("the number of an action", "- Actie 7: gemeente veegt het pad", ["gemeente"]),
    Case("nobody", "- bank voor de school schuren", []),
    Case("nobody yet", "- iemand moet het hek verven", []),
  ]

  @Test("goes with who does it", arguments: actors)
  func hasOwner(_ example: Case<String, [String]>) {
    let found = conversation(body: "## Afspraken\n\(example.input)").agreements
    #expect(found.map(\.owners) == [example.expected])
  }
}
