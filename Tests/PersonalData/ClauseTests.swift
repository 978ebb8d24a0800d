import PersonalData
import Testing

// Every person here is made up; they are told of in the words that anybody uses.

@Suite("What is told of one person, wherever the verb stands")
struct ClauseTests {
  private let finder = PersonalDataFinder()

  @Test(
    "is held",
    arguments: [
      // Behind `dat`, with the verb at the end.
      "ze zeggen dat de orgelbouwer het aan zijn longen heeft",
      "ik hoor dat de lerares tekenen een tijd binnen gezeten heeft",
      // With the verb before.
      "volgens de overkant zit de moeder van de drieling in de bijstand",
      "sinds kort slikt de trainer van de dames antidepressiva",
      // As it is spoken.
      "de glaszetter heeft het aan z'n hart", "de buuf van de hoek heeft d'r heup gebroken",
      "die van de frituur zit op den dop",
      // By somebody's family.
      "slager zijn vrouw moet onder de scan", "de kapster haar broer leeft van de voedselbank",
      // By where somebody stands, and by what went before.
      "achter de bar staat een jongen die elke maand naar de dialyse moet",
      "naast de pomp woont die tuinman; hij beeft zo dat hij morst",
      // Off duty, and no longer in office.
      "die schilder bij ons in de straat heeft geen geldig visum",
      "de vroegere keeper van het eerste heeft een tijd binnen gezeten",
      // Two who belong together.
      "de drogist en zijn vriend willen niet dat het dorp het weet",
      // Without a word for a person.
      "hij van de kegelclub krijgt thuis klappen",
    ])
  func held(_ line: String) { #expect(finder.isPersonal(line)) }

  @Test(
    "is not held of a group, a thing, a place, a trade or in general",
    arguments: [
      "ze zeggen dat de brug een jaar dicht gaat", "ik hoor dat de bakker een tweede zaak opent",
      "volgens de overkant zit de put weer vol blad", "sinds kort rijdt de buurtbus ook op zondag",
      "de harmonie zit krap bij kas", "de platanen lijden onder de droogte",
      "het buurthuis kan de huur niet meer betalen", "de muur is ingestort na de storm",
      "achter de bar staat een nieuwe koelkast", "naast de pomp komt een bankje",
      "de schilder komt in mei voor de kozijnen", "het fietspad zit zonder licht",
      "huurders betalen te veel servicekosten", "de container kan het glas niet verwerken",
      "wie doof is mist de omroep op het perron", "de school is katholiek",
    ])
  func passes(_ line: String) { #expect(!finder.isPersonal(line)) }

  @Test(
    "has the kind of what is told",
    arguments: [
      ("de dirigent van het mannenkoor loopt bij de neuroloog", PersonalDataKind.healthDetail),
      ("mevrouw van de wolwinkel loopt drie maanden achter met haar huur", .debtDetail),
      ("de zoon van de molenaar moet zestig uur schoffelen van de rechter", .justiceDetail),
      ("de organist is van zijn geloof gevallen", .religionDetail),
      ("de vrouw van de wasserij is uit Aleppo gevlucht", .originDetail),
    ])
  func kind(line: String, kind: PersonalDataKind) {
    #expect(finder.matches(in: Array(line.utf8)).contains { $0.kind == kind }, "\(line)")
  }

  @Test("says nothing of what was hidden")
  func hidden() {
    let found = finder.matches(in: Array("Zijn zoon heeft een [justitie].".utf8))
    #expect(!found.contains { $0.kind == .justiceDetail })
  }

  @Test(
    "is read where a mark stands right behind the word that opens it",
    arguments: [
      "er was een mevrouw die, naar men zegt, verhuist", "een man dat, nou ja", "die man die.",
    ])
  func cutShort(_ line: String) {
    #expect(finder.matches(in: Array(line.utf8)).allSatisfy { !$0.range.isEmpty })
  }
}
