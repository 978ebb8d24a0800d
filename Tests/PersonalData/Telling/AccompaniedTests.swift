import PersonalData
import Testing

// Every person here is made up.

@Suite("What was done together with somebody")
struct AccompaniedTests {
  @Test(
    "is found where it was done for one whom neighbours could point out",
    arguments: [
      "Met «de vader van het hoekje» naar de oogarts geweest",
      "Samen met «de buurvrouw naast de molen» naar de bank geweest",
    ])
  func found(_ marked: String) { expect(.casework, in: marked) }

  @Test(
    "is not where it was done for all, or with somebody at work",
    arguments: [
      "Met de mevrouw van de bieb de ruilkast gevuld", "Met de huismeester het rooster doorgenomen",
      "Samen met de buren de heg geknipt", "Met een bewoner de speeltuin geschilderd",
      "De tafels met de koster klaargezet",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
