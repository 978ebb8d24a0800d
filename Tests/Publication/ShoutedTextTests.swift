import Municipality
import TestSupport
import Testing

@testable import Publication

@Suite("A shouted line")
struct ShoutedTextTests {
  private var names: KnownNames {
    var names = KnownNames(
      Municipality(
        name: "Elzenveld",
        areas: [
          Area(
            id: "west", name: "Elzenveld-West",
            neighbourhoods: [Neighbourhood(name: "De Bongerd"), Neighbourhood(name: "Wissel")])
        ],
        organisations: [Organisation(id: "w", name: "Welzijn Elzenveld", kind: .welfare)]))
    names.learn(from: "Kinderen fietsen zonder licht op de Ganzeweg.")
    return names
  }

  @Test(
    "becomes a sentence that keeps its names",
    arguments: [
      Case(
        "a sentence", "BINGO STOPT PER 1 OKT. VRIJDAG WORDT LANG",
        "Bingo stopt per 1 okt. Vrijdag wordt lang"),
      Case("a neighbourhood", "CONTAINERS BONGERD TE VER", "Containers Bongerd te ver"),
      Case("a name that notes spell out", "GANZEWEG PIKDONKER", "Ganzeweg pikdonker"),
      Case("an abbreviation at the start", "GGD KOMT ALTIJD", "GGD komt altijd"),
      Case(
        "an abbreviation beside words", "VRAGEN OVER DE WMO EN GGD", "Vragen over de Wmo en GGD"),
      Case("one word", "MANNEN", "Mannen"),
      Case("a label", "JEUGD: KEET IS SCHOON", "Jeugd: keet is schoon"),
      Case("a slash", "NIEUWE KEUKEN V/H DORPSHUIS", "Nieuwe keuken v/h dorpshuis"),
      Case("letters with accents", "CAFÉ WORDT ÉÉN WIJKHUIS", "Café wordt één wijkhuis"),
    ])
  func softened(_ example: Case<String, String>) {
    #expect(ShoutedText.softened(example.input, keeping: names) == example.expected)
  }

  @Test(
    "is left alone with a small letter in it, or without a long word",
    arguments: ["Het OV rijdt niet", "BUS 12", "OK", "", "[KLIK HIER](HTTPS://X)", "NS EN OV"])
  func calm(_ text: String) {
    #expect(ShoutedText.softened(text, keeping: names) == nil)
  }
}
