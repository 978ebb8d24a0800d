import PersonalData
import Testing

// Every number here is made up.

@Suite("Citizen service numbers")
struct CitizenNumberTests {
  @Test(
    "that pass the test of eleven are found",
    arguments: [
      "«111222333»", "bsn «111222333»", "BSN: «111222333»", "bsn 123456789 of «111222333»",
      "«111.222.333»", "bsn «111 222 333»", "BSN «111-222-333»", "sofinummer «1112.22.333»",
      "«1112.22.333»", "burgerservicenummer is «123456782»", "bsn: «10000008»",
      "(«111222333»)", "| «111222333» |", "bsn «111\u{AD}222333»", "zijn nummer? bsn «111222333»",
      "sofi nr «111222333»", "BSN nummer: «111222333»",
    ])
  func found(_ marked: String) { expect(.citizenServiceNumber, in: marked) }

  @Test(
    "are not, when they fail it or are the number of a thing",
    arguments: [
      "123456789", "bsn 123456789", "111222334", "ordernummer 111222333", "order 111222333",
      "factuur nr. 111222333", "factuurnummer: 111222333", "zaak 111222333",
      "zaaknummer: 111222333", "kenmerk 111222333", "ons kenmerk: 111222333", "nr 111222333",
      "nr. 111222333", "nummer 111222333", "melding 111222333", "#111222333", "€ 111222333",
      "€ 111.222.333", "KvK 111222333", "kvk-nummer 111222333", "dossier 111222333", "111 222 333",
      "10000008", "20260312", "000000000", "1112223334", "111222333444", "111-222-333",
      "111.222.333,50", "111222333-1", "A111222333", "111222333x", "polisnummer 111222333",
      "kosten 111.222.333", "het is 111.222.333 euro", "begroot: 111222333",
      "referentie 111222333", "bag 111222333", "12 345 678 inwoners",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}

@Suite("Bank accounts")
struct BankAccountTests {
  @Test(
    "that pass the test of 97 are found",
    arguments: [
      "«NL91ABNA0417164300»", "«NL91 ABNA 0417 1643 00»", "iban «nl91 abna 0417 1643 00»",
      "«NL 91 ABNA 0417164300»", "«NL91-ABNA-0417-1643-00»", "«NL91.ABNA.0417.1643.00»",
      "rekening «NL91ABNA0417164300», graag", "(«NL91ABNA0417164300»)",
      "«NL91\u{A0}ABNA\u{A0}0417\u{A0}1643\u{A0}00»", "«NL91 ABNA\n0417 1643 00»",
      "«BE68 5390 0754 7034»", "«DE89370400440532013000»", "«DE89 3704 0044 0532 0130 00»",
      "«GB82 WEST 1234 5698 7654 32»", "«FR14 2004 1010 0505 0001 3M02 606»",
      "«PL61109010140000071219812874»", "«TR330006100519786457841326»", "«NO93 8601 1117 947»",
    ])
  func found(_ marked: String) { expect(.bankAccount, in: marked) }

  @Test(
    "are not, when they fail it",
    arguments: [
      "NL91ABNA0417164301", "NL00ABNA0417164300", "NL91 ABNA 0417 1643", "NL91", "NL 12",
      "NL91ABNA04171643000", "BE68539007547035", "XX91ABNA0417164300", "DE89", "de 12 bewoners",
      "BU99990102", "WK999901", "GM9999", "AT 12 uur", "IS 12 keer gemeld", "SE4", "NL91 bewoners",
      "op 12 plekken", "CH 4", "IT 24 uur per dag bereikbaar voor de hele buurt", "RO-12",
      "HR 2026",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}

@Suite("Licence plates")
struct LicencePlateTests {
  @Test(
    "are found by their side codes",
    arguments: [
      "kenteken «AB-12-34»", "«12-34-BD»", "«12-BD-34»", "«BD-12-FG»", "«BD-FG-12»", "«12-BD-FG»",
      "«12-BDF-3»", "«1-BDF-23»", "«BD-123-F»", "«B-123-DF»", "«BDF-12-G»", "«B-12-DFG»",
      "«1-BD-234»", "«123-BD-4»", "busje «12 BDF 3»", "kenteken «12BDF3»", "nummerbord «bd-123-f»",
      "kenteken: «bd 123 f»", "kenteken «AA-11-CC»", "de witte bus («1-BDF-23») staat er weer",
      "«1-BDF-23» staat elke nacht op de stoep", "scooter «D-123-BF»", "kenteken «GH‑456‑J»",
    ])
  func found(_ marked: String) { expect(.licencePlate, in: marked) }

  @Test(
    "are not, in codes, days and counts",
    arguments: [
      "lokaal AB-12-CD", "zaal A-12-B", "BU99990102", "WK9999AB", "postcode 1234 AB", "1234AB",
      "12-3-2026", "12-03-26", "N-345", "A-50", "12-34-56", "bus 12 van 3", "van 9 tot 12 fietsen",
      "auto 3 tot 12", "bus van 12 tot 3", "12-BD", "BD-12", "12-BDFG-3", "BDF-123-G", "1-BDF-234",
      "AB-12-CD-34", "2026-BD-12", "12 BDF 3", "12BDF3", "lijn 12-AB-3", "fase 1-b-2",
      "ruimte 1.12", "K-12", "de 1-2-3 methode", "9-12-jarigen", "30-km-zone", "bus 4 om 12 uur",
      "12-A-3", "ISO-12-34-B", "auto's 12 per 3 uur",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}

@Suite("Dates of birth")
struct BirthDateTests {
  @Test(
    "are found beside the word",
    arguments: [
      "geb. «4-5-1950»", "geb «4-5-50»", "geb. «04/05/1950»", "geboren «4 mei 1950»",
      "geboren op «4 mei 1950»", "Geboortedatum: «04-05-1950»", "geboortedatum «1950-05-04»",
      "(geb. «4.5.1950»)", "geb. «4-5-'50»", "born «4 May 1950»", "date of birth: «04/05/1950»",
      "«4-5-1950» geboren", "geb.datum «4-5-1950»", "geboren in Elzenveld «4 mei 1950»",
      "geboren op\n«4 mei 1950»", "dob «04-05-1950»", "geb. «4 mrt. 1950»", "(* «3-5-1950»)",
      "meneer is van «3-9-'44»", "buurvrouw is jarig op «4 mei»",
      "| geboren | «4-5-1950» |",
    ])
  func found(_ marked: String) { expect(.birthDate, in: marked) }

  @Test(
    "are not without it",
    arguments: [
      "datum: 4-5-1950", "4 mei 1950", "gebied: noord, 12-3-2026", "het idee is geboren in de wijk",
      "geboren en getogen", "geboren in 1950", "hier geboren", "geb. 3", "gebouw 4-5-2026",
      "op 4-5-2026 is het feest", "geboortekaartje", "het plan werd geboren op een bierviltje",
      "geboortebos 12-3-2026", "geboren op een maandag", "geboortecijfer 12-14", "geb. 31-13-1950",
      "het idee is geboren op 4-5-2024", "het initiatief werd geboren op 3 juni 2023",
      "* 12-03-2026 volgende keer", "de vereniging is jarig op 4 mei",
      "geboren. Op 4 juni om 12 uur", "newborn 4-5-2026",
    ])
  func silent(_ text: String) { expectNothing(in: text) }
}
