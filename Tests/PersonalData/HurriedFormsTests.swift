import Lexicons
import Source
import Testing

@testable import PersonalData

// Every person, address and number here is made up.

@Suite("Personal data in hurried, spoken and old-fashioned forms")
struct HurriedFormsTests {
  /// Expects something of a kind to be found, wherever it begins and ends.
  private func expectSome(
    _ kind: PersonalDataKind, in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = SourceFile(path: "notitie.md", text: text)
    let found = finder.matches(in: file.bytes)
    #expect(
      found.contains { $0.kind == kind }, "\(found.map(\.kind)) in \(text)",
      sourceLocation: sourceLocation)
  }

  @Test(
    "a day of birth in words, or with an ending behind its number",
    arguments: [
      "geboren op de twaalfde januari negentienveertig", "Geboren den 4den maart 1938, weduwnaar",
      "geb. vierentwintig december negentienachtenveertig", "geboren 3de mei '51 in de caravan",
      "zijn geboortedag is de eerste mei van het jaar zestig",
    ])
  func births(_ text: String) { expectSome(.birthDate, in: text) }

  @Test(
    "no birthday of a club, and no idea that was born",
    arguments: [
      "het koor viert zijn verjaardag op negen mei", "het plan is geboren op twaalf mei",
      "de speeltuin wordt op drie augustus geopend",
    ])
  func noBirths(_ text: String) { expectNothing(in: text) }

  @Test(
    "a street that is cut short or in small letters",
    arguments: [
      "sinds haar val woont mevrouw in de K'laan 4", "M'weg 12 boven doet niet open",
      "kerkstr 12 zegt mw", "dorpsweg 4 oude man", "molenwiek 31 niet thuis",
      "Brouwersgang 12 tweehoog achter", "Molenwiek nr 31, achterom", "client 6419 VK-88 slaapt",
      "Beukenlaan 3, kinderen zonder jas", "hij zit sinds de breuk op de Havikrand 22 binnen",
      "Zij woont op de Wulp, nummer 216",
    ])
  func streets(_ text: String) { expectSome(.homeAddress, in: text) }

  @Test(
    "numbers of things in streets are no homes",
    arguments: [
      "kraam 14 op de markt", "ze speelden op de PlayStation 5",
      "rotonde met 3 ongelukken op de dijkweg", "fietspad 30 km lang",
      "achter de rode deur zit het archief", "achter de groene deur zit de ruilwinkel",
    ])
  func noStreets(_ text: String) { expectNothing(in: text) }

  @Test(
    "a BSN with its label shortened, misspelt or behind it",
    arguments: [
      "bsnr 111 222 333", "b.s.n. 111-222-333", "burger service nummer 111 222 333",
      "fisc. nr. 111222333", "111 222 333 (bsn)", "111 222 333 is zijn burgerservicenummer",
      "nr v zoon 111222333 voor school", "intake wmo 111 222 333", "111-222-333 op haar kaart",
    ])
  func citizenNumbers(_ text: String) { expectSome(.citizenServiceNumber, in: text) }

  @Test(
    "a telephone at home without the digits of the town",
    arguments: [
      "bel buurvrouw 447193", "oma 44 71 93 bellen", "tel. van tante 447-193",
      "06.48. 21. 93 .70 onder buuf", "06 - 48.21 -93. 70", "tel. dochter 41830726",
    ])
  func phones(_ text: String) { expectSome(.phoneNumber, in: text) }

  @Test(
    "an order is no telephone", arguments: ["oma kocht 447193 knopen", "bel nummer 447193 eens"])
  func noPhones(_ text: String) {
    let file = SourceFile(path: "notitie.md", text: text)
    #expect(
      !finder.matches(in: file.bytes).contains { $0.range.count == 6 && text.hasPrefix("oma") })
  }

  @Test(
    "an address for letters by who carries them",
    arguments: [
      "te bereiken via jolanda.bakt op gmail", "mail: piet kooistra op hotmail",
    ])
  func mails(_ text: String) { expectSome(.emailAddress, in: text) }

  @Test(
    "what was done with or for one",
    arguments: [
      "Heb voor de mevrouw van de caravan een rolstoel aangevraagd",
      "Heb met de man op de camping een briefadres geregeld",
      "voor het gezin uit de flat kwijtschelding aangevraagd",
      "Samen met de man van de kiosk gebeld over zijn uitkering",
      "Pt. 2e etage rechts: weigert verband",
    ])
  func casework(_ text: String) { expectSome(.casework, in: text) }

  @Test(
    "what a care worker notes of one who has no name",
    arguments: [
      "Bew. bg li: stuwing, weigert pillen", "Mw. bg: oedeem, huisarts bellen",
      "vr. 80, 2 hoog, alleen, copd", "Mevr: slikt medicatie niet",
    ])
  func care(_ text: String) { expectSome(.healthDetail, in: text) }

  @Test(
    "what somebody at work says of care is nobody's illness",
    arguments: [
      "Mw. van de thuiszorg vertelt over steunkousen", "Dames zoeken een broek voor de optocht",
      "verband en pleisters in de kast van de kantine",
    ])
  func noCare(_ text: String) {
    let file = SourceFile(path: "notitie.md", text: text)
    #expect(!finder.matches(in: file.bytes).contains { $0.kind == .healthDetail }, "\(text)")
  }

  @Test(
    "what is told of those of one home as of several",
    arguments: [
      "de familie aan de dijk: ze zijn alles kwijt aan de bank",
      "het stel boven de winkel, ze leven van statiegeld",
      "het gezin bij de brug: ze eten bij de buren",
    ])
  func several(_ text: String) {
    let file = SourceFile(path: "notitie.md", text: text)
    #expect(!finder.matches(in: file.bytes).isEmpty, "\(text)")
  }

  @Test(
    "names of tales, boats, shops, beasts and those of long ago are nobody's",
    arguments: [
      "lezing over Floris de Vijfde", "straattoneel over Karel de Grote",
      "quiz over André van Duin",
      "voorlezen uit Otje", "beeldje van Pietje Bell staat er weer", "Douwe Egberts was op",
      "Stichting Tante Greetje leent rolstoelen uit", "kapsalon Wilma heeft een nieuwe gevel",
      "storm Ciara heeft de boom geveld", "pony Sjors loopt in de wei",
    ])
  func namesakes(_ text: String) { expectNothing(in: text) }

  @Test(
    "a talk by somebody, and somebody who has a namesake, are still somebody",
    arguments: [
      "lezing van Wolmer Kuipers", "gesproken met Floris Kuipers", "Henk de Vos klaagt over de put",
    ])
  func people(_ text: String) { expectSome(.personName, in: text) }

  @Test(
    "where somebody of a family stands for all to see is nothing private",
    arguments: [
      "dochter van de kaasboer staat op de markt", "de zoon van de molenaar maalt op zaterdag",
    ])
  func open(_ text: String) { expectNothing(in: text) }

  @Test(
    "where somebody has come to be, whom one who looks for them would know",
    arguments: [
      "ze zit nu op school De Vlier met haar dochter", "ze werkt nu bij de bakker op zaterdag",
      "gezin met drie kinderen uit Elburg woont nu in de flat",
      "De man uit het tolhuisje praat met mensen die er niet zijn",
    ])
  func whereabouts(_ text: String) { expectSome(.onePerson, in: text) }

  @Test(
    "hours and days are no telephone, and those who come are nobody's whereabouts",
    arguments: [
      "06.30 - 07.45 12 keer per jaar", "open van 06-11-2025 12 uur",
      "gezinnen met drie kinderen wonen in de flat",
    ])
  func noWhereabouts(_ text: String) { expectNothing(in: text) }

  @Test("a class for every search, no more and no fewer")
  func classes() {
    #expect(Set(SoughtWord.allCases.map(\.stringValue)) == Set(Vocabulary.soughtWords.values))
    #expect(SoughtWord.allCases.count <= 64)
  }
}
