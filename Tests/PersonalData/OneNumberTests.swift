import PersonalData
import Testing

// Every number and person here is made up.

@Suite("Numbers that a word beside them gives to one person")
struct OneNumberTests {
  @Test(
    "of a telephone are found without their nought, with odd marks and in words",
    arguments: [
      "bereikbaar op «6 31528476»", "app «631528476» voor de sleutel", "whatsapp: «6-31 52 84 76»",
      "nr mantelzorger: «0529 381 264»", "signal «nul6 31528476»", "app «06_31528476»",
      "«06.31.52 84.76»", "«06*31528476»", "«31631528476»", "tel. thuis: «38 12 64»",
      "thuisnummer «0529 381264»",
      "ze zei «zes drie een vijf twee acht vier zeven zes» met nul ervoor",
      "«zes-drie-een-vijf-twee-acht-vier-zeven»",
    ])
  func telephones(_ marked: String) { expect(.phoneNumber, in: marked) }

  @Test(
    "are no telephone where people count, order or write the time",
    arguments: [
      "een twee drie vier vijf zes zeven acht negen tien, wie niet weg is is gezien",
      "order nr 0631528476", "06-03-2026 20:15 - Buurtverbinder: gelukt", "6 31528 stoeptegels",
      "06.30-07.30 08", "van 6 tot 31 mei",
    ])
  func others(_ text: String) { expectNothing(in: text) }

  @Test(
    "of the year in which somebody was born are found",
    arguments: [
      "mw. («1943»)", "opa («1943») vertelt", "meneer is van «1943»", "hij is van «1943»",
      "mijn oma is van '«43»", "geboren in «1943», hulpbehoevend", "geboortejaar: «1943»",
      "gb. «12-03-1943»", "mevrouw, bouwjaar «1943»", "haar verjaardag is «6 januari»",
      "wordt 90 op «6 januari»", "mevrouw («12-03-1943»)",
    ])
  func births(_ marked: String) { expect(.birthDate, in: marked) }

  @Test(
    "are not the years of a building, a club or a plan",
    arguments: [
      "de flat is van 1943", "kerk (1943) wordt woning", "het idee is geboren in 2015",
      "bouwjaar 1943", "de club is van 1943", "sinds 1943 geen nieuw riool",
      "mensen geboren in 1943 kregen een kaart", "de verjaardag van de wijk is 6 januari",
      "de kerk wordt 90 op 6 januari",
    ])
  func years(_ text: String) { expectNothing(in: text) }

  @Test(
    "of an account without its country are found behind the word",
    arguments: [
      "rekeningnummer «47 11 28 236» van de zoon", "giro «471128236»", "ing «4711282369» tnv oma",
    ])
  func accounts(_ marked: String) { expect(.bankAccount, in: marked) }

  @Test(
    "of papers and files are found beside one person",
    arguments: [
      "klantnummer «48812093» van mevrouw bij het water", "haar paspoort «NWR4K82L6» is terug",
      "dossier «2026-4471» van de overbuurman", "cliëntnummer «90211» belt steeds",
    ])
  func documents(_ marked: String) { expect(.casework, in: marked) }

  @Test(
    "are not those of a case, an order or a sum",
    arguments: [
      "dossier 2026-4471 over de rotonde", "klantnummer van de gemeente is kwijt",
      "rekening 471128236 euro", "giro 555 actie", "polis 2026 van de vereniging",
      "paspoort aanvragen kan aan de balie, 12 mei",
    ])
  func things(_ text: String) { expectNothing(in: text) }

  @Test(
    "of a citizen are found in groups where money or a person stands beside them",
    arguments: ["kwijtschelding: «111 222 333» ingevuld", "mevrouw, «111-222-333», belt"])
  func citizens(_ marked: String) { expect(.citizenServiceNumber, in: marked) }
}
