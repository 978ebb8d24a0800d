import Testing

@testable import Notes

@Suite("What is agreed, in plain words")
struct PlainPromiseTests {
  static let remarks = [
    "(op volgorde van belang)", "_Voor de zomer_", "Genotuleerd door de beheerder",
    "Dit overzicht is nog niet volledig.", "- Het was druk en rommelig",
    "- Daar stonken de bakken.", "- Ouders zijn boos",
    "- de oude belofte over het hek is nooit nagekomen", "Er werd gezongen.", "- n.n.b.",
    "- nvt deze keer", "- Is de koster er de volgende keer ook bij?",
    "De deelnemers waren verrast door het plan", "- Agenda van de volgende keer: wegen",
    "- dit onderwerp is niet behandeld", "Volgende week",
    "niks hard toegezegd, wel goede wil",
    "- 3. Ingekomen stukken", "- afval", "- Rondvraag", "- De voorzitter sluit om half tien.",
    "- De heer B. verlaat de vergadering.", "- hier hebben we lang over gesproken",
    "- ouders maken zich grote zorgen", "- de tram komt maar eens per uur",
    "- er staan altijd fietsen op het pad", "- mensen hebben soep gehad", "- we zien wel",
    "- verleden keer was er meer volk", "- de soep was niet te eten",
    "- het was weer een lange zit",
    "- we waren er snel doorheen", "- dat is nu de derde keer", "- ze hebben er een hard hoofd in",
    "- komt de gemeente nog een keer langs?", "- wij zijn te oud voor zulk werk",
    "- vorige keer liep het uit", "- mevrouw heeft veel aan de thuiszorg",
    "- een bewoonster vertrouwt de plannen voor geen meter", "- Bewoners zijn boos over de kap",
    "- de wethouder liet zich niet zien",
    "De toon sloeg om toen het hek ter sprake kwam.", "Vastgesteld in het overleg van 3 februari.",
  ]

  @Test("is no remark among agreements", arguments: remarks)
  func knowsRemarks(line: String) {
    let found = conversation(body: "## Afspraken\n\(line)\n- hek maken")
    #expect(found.agreements.map(\.text) == ["hek maken"])
  }

  static let tasks = [
    "- stoelen klaarzetten", "- Bewoners zijn bereid om te helpen met schilderen",
    "- Ouders waren er om de sleutel te halen, gemeente belt ze", "- sleutel bij de beheerder",
    "- Er komt een bord bij de sloot", "- concept rondsturen", "- snoeien",
    "- De voorzitter belt de gemeente",
    "- de monteur komt kijken",
    "- Bewoners verven altijd in mei de bank zelf, gemeente levert verf",
    "- Werkgroep denkt na over een naam", "- Ouders zijn aan zet",
    "- de bank is er sinds mei", "- De Elzen zorgt dat het hek er voor de zomer is",
    "- sleutel is te halen bij de beheerder", "- dat doet de gemeente", "- hek is er gekomen",
    "- de gemeente belde de school",
  ]

  @Test("is each thing to do among agreements", arguments: tasks)
  func keepsTasks(line: String) {
    #expect(conversation(body: "## Afspraken\n\(line)\n- hek maken").agreements.count == 2)
  }

  @Test("is one thing for the writer and another for somebody else")
  func dividesDeeds() {
    let found = conversation(
      body: """
        ## Afspraken
        - ik bel de school over het hek, De Elzen maakt de lift voor 1 april
        - Welzijn zoekt een zaal en ik mail de bakker
        - ik bel De Elzen, zij weten het
        - De Elzen maakt de lift, welzijn helpt mee
        """)
    #expect(
      found.agreements.map(\.text) == [
        "ik bel de school over het hek", "De Elzen maakt de lift", "Welzijn zoekt een zaal",
        "ik mail de bakker", "ik bel De Elzen, zij weten het",
        "De Elzen maakt de lift, welzijn helpt mee",
      ])
    #expect(
      found.agreements.prefix(4).map(\.owners) == [
        ["gebiedsregisseur"], ["De Elzen"], ["Welzijn Elzenveld"], ["gebiedsregisseur"],
      ])
  }

  @Test("is one thing for each in running text too")
  func dividesDeedsInText() {
    let found = conversation(
      body: "Veel gehoord over het hek.\nIk bel de school daarover, Welzijn zoekt een zaal.")
    #expect(found.agreements.map(\.owners) == [["gebiedsregisseur"], ["Welzijn Elzenveld"]])
  }

  static let own = ["ik", "Zelf", "mezelf", "wij"]

  @Test("is the writer's own behind a label that says so", arguments: own)
  func takesOwn(label: String) {
    let found = conversation(body: "## Afspraken\n- \(label): folders halen\n- hek maken")
    #expect(found.agreements.map(\.text) == ["folders halen", "hek maken"])
    #expect(found.agreements.map(\.owners) == [["gebiedsregisseur"], []])
  }

  static let promised = [
    "De gemeente heeft toegezegd het hek te maken.",
    "Afgesproken wordt dat de wijkagent voor 1 mei terugbelt.",
    "We spraken af dat de gemeente het gras maait.",
  ]

  @Test("is found among what people worry about", arguments: promised)
  func findsPromises(line: String) {
    let found = conversation(body: "## Zorgen\n- het hek is stuk\n- \(line)")
    #expect(found.agreements.count == 1)
    #expect(found.agreements.first?.owners.count == 1)
    #expect(found.signals.count == 1)
  }

  static let unkept = [
    "De gemeente heeft toegezegd het hek te maken, maar er gebeurt niets.",
    "Als de gemeente komt kijken is het weg.", "Niemand van de gemeente komt langs.",
    "De gemeente belt nooit terug.", "Er zou een hek komen.",
  ]

  @Test("is not what people complain about", arguments: unkept)
  func leavesComplaints(line: String) {
    let found = conversation(body: "## Zorgen\n- het hek is stuk\n- \(line)")
    #expect(found.agreements.isEmpty)
  }

  static let outcomes: [(String, AgreementStatus)] = [
    ("Het hek is gemaakt, en het sluit goed.", .done), ("De pomp doet het weer.", .done),
    ("Het koor is niet van de grond gekomen.", .dropped),
    ("De bomenronde is verzet naar september.", .waiting),
    ("De bank: afgewezen, te duur.", .dropped),
  ]

  @Test("has an outcome in a note about earlier agreements", arguments: outcomes)
  func readsOutcomes(line: String, status: AgreementStatus) {
    let found = conversation(body: "# Bijpraten met de bewoners\n\n\(line)")
    #expect(found.agreements.map(\.status) == [status])
  }

  static let others = [
    "Iedereen was vrolijk.", "Zou het hek ooit gemaakt worden?", "Het blijft een fijne plek.",
    "Kan de pomp weer aan?", "Er is veel regen gevallen.",
  ]

  @Test("is not all that is said in such a note", arguments: others)
  func leavesOthers(line: String) {
    let found = conversation(body: "# Bijpraten met de bewoners\n\n\(line)")
    #expect(found.agreements.isEmpty)
  }

  @Test("is no activity because it has a day")
  func tellsDeedsFromActivities() {
    let found = conversation(
      body: "## Zorgen\n- de trap is vies. (Actie: gemeente, voor 1 mei)\n\n## Afspraken\n- bellen")
    #expect(found.activities.isEmpty)
    #expect(found.agreements.count == 2)
  }

  @Test("is no answer to a question")
  func leavesAnswers() {
    let found = conversation(
      body: "## Vragen en antwoorden\n**Komt er een bank?**\nWe plaatsen er een in mei.")
    #expect(found.agreements.isEmpty)
  }

  @Test("is heard among the subjects of minutes, behind the opening of the meeting")
  func hearsMinutes() {
    let found = conversation(
      body: """
        1. Opening
        De voorzitter opent de vergadering.

        2. Verkeer
        Bewoners zijn blij met de drempel. De stoep bij de halte is heel slecht.
        """)
    #expect(found.signals.map(\.kind).suffix(2) == [.strength, .concern])
  }
}
