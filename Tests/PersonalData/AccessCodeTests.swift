import PersonalData
import Testing

@Suite("Codes and keys")
struct AccessCodeTests {
  @Test(
    "are found",
    arguments: [
      "code van de sleutelkluis «2580»", "alarmcode wijkgebouw is «1379»",
      "wachtwoord van de wifi: «lente2024»", "toegangscode poort «55#12»",
      "login buurtapp / «Welkom01»", "de code van het hek is «4711#»",
      "de code van de kluis is «9 8 7 6»", "alarm buurthuis uitzetten met «4455»",
      "de «sleutel ligt onder de bloempot»",
    ])
  func codes(_ marked: String) { expect(.accessCode, in: marked) }

  @Test(
    "are not seen in other words for them",
    arguments: [
      "Code rood: veel fietsers gleden uit", "De code van de gemeente is onduidelijk",
      "Het wachtwoord van de avond was vertrouwen", "Wifi in het wijkgebouw is traag",
      "In 2025 kwamen er 4471 meldingen", "wachtwoord vergeten", "De sleutel ligt bij de balie",
      "postcode 1234 en verder", "De toegangspoort klemt", "code geel voor 2 dagen",
      "code: BU99990102", "De code van de wijk is WK999901", "gemeentecode: GM9999",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
