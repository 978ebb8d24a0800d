/// What people say in the notes of the benchmark.
enum Phrases {
  static let areas = [
    "Elzenveld-West", "Elzenveld-Noord", "Centrum", "Ganzeveen", "De Bongerd", "Oosterhoek",
    "Molenkwartier", "Zwaluwbuurt", "Havenrand", "Veldhof", "Kapelberg", "Waterland",
  ]

  static let kinds = [
    "huiskamergesprek", "wijkwandeling", "koffieochtend", "overleg", "deur-tot-deur",
    "inloopavond", "keukentafelgesprek (groep)",
  ]

  static let themes = [
    "groen", "parkeren", "verkeer", "ontmoeten", "wonen", "veiligheid", "zwerfvuil", "jeugd",
    "eenzaamheid", "voorzieningen", "bereikbaarheid",
  ]

  static let owners = [
    "gemeente", "gebiedsregisseur", "de-elzen", "bewoners", "buurtverbinder", "welzijn",
    "wijkagent",
  ]

  static let deadlines = [
    "voor 1 april", "eind maart", "vóór de zomer", "mei", "uiterlijk 10 juni", "Q3", "n.t.b.",
    "week 18", "volgende bijeenkomst",
  ]

  static let strengths = [
    "Mensen wonen er graag, het is rustig en de bus stopt om de hoek.",
    "Een bewoner repareert fietsen in zijn schuur voor de hele straat, gratis.",
    "De burendag van vorig jaar was een succes en wordt nog steeds besproken.",
    "Het dorpshuis draait helemaal op vrijwilligers, een stuk of veertig.",
    "Iedereen kent iedereen en er wordt goed op elkaar gelet.",
    "De moestuin achter de school wordt door drie straten samen onderhouden.",
  ]

  static let concerns = [
    "Het plantsoen achter het speelveld is een jungle en wordt nooit gesnoeid.",
    "Na vijf uur is er geen parkeerplek meer te vinden door de busjes van de aannemer.",
    "Er ligt veel zwerfvuil bij de containers, vooral na het weekend.",
    "Meerdere ouderen komen weinig buiten sinds de bingo gestopt is.",
    "Op de Laan wordt te hard gereden en oversteken durven kinderen niet.",
    "De verlichting op het fietspad is kapot en het voelt er onveilig.",
    "De laatste bus gaat om tien over half zeven, daarna kom je het dorp niet meer uit.",
    "Jongeren hangen bij de school omdat er verder niets te doen is.",
    "Senioren willen blijven wonen maar er is niets gelijkvloers te vinden.",
    "De brief over de renovatie was ambtelijk, twee mensen snapten hem niet.",
  ]

  static let wishes = [
    "Een bankje bij de brievenbus zou al veel schelen.",
    "Graag weer een kaartavond op vrijdag in het wijkgebouw.",
    "Een informatiepunt in het dorpshuis, één ochtend per week.",
    "Meer schaduw en een paar fruitbomen op het speelveld.",
    "Een dorpsauto of een buurtbus met vrijwilligers.",
    "Een plek waar je gereedschap kunt lenen van elkaar.",
  ]

  static let questions = [
    "Wie snoeit eigenlijk wat: de gemeente of de corporatie?",
    "Mag de straat zelf een stuk plantsoen overnemen?",
    "Wanneer komt de nieuwe dienstregeling en wie beslist daarover?",
    "Telt een plan van bewoners mee in het woningbouwprogramma?",
    "Mag de bakker een standplaats zonder vergunning?",
  ]

  static let agreements = [
    "planning van de renovatie in gewone taal rondsturen",
    "uitzoeken wie het plantsoen onderhoudt en de melding nalopen",
    "lijstje maken van wat de straat zelf wil doen in het groen",
    "kaartavond op vrijdag opstarten in het wijkgebouw",
    "snelheidsmeting op de Laan aanvragen en uitslag delen",
    "gesprek plannen met de afdeling wonen over senioren",
    "containers laten controleren en extra lediging vragen",
  ]

  static let asides = [
    "Goede opkomst, de sfeer was prettig en er was koffie met appeltaart.",
    "Twee mensen kenden elkaar nog niet terwijl ze vier deuren uit elkaar wonen.",
    "Ze zeiden meteen: niet weer een rapport dat in de la verdwijnt.",
    "Er werd veel gelachen, maar bij het onderwerp verkeer liep het even op.",
    "De gastvrouw had de hele straat persoonlijk uitgenodigd.",
    "Afgesproken om over drie maanden opnieuw bij elkaar te komen.",
    "Opvallend was dat bijna iedereen hetzelfde noemde zonder het van elkaar te weten.",
  ]

  static let missed = [
    "jongeren van 16 tot 25", "mensen die net in de wijk wonen", "ondernemers aan de Laan",
    "alleenstaande ouderen", "gezinnen aan de noordkant",
  ]
}
