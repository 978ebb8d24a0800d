import PersonalData
import Testing

// Every number here is made up or a published example.

@Suite("Numbers that are spelled, starred or drawn apart")
struct SpelledNumberTests {
  @Test(
    "of an account are found",
    arguments: [
      "rekening is «N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0» op zijn naam",
      "op «NL91 / ABNA / 0417 / 1643 / 00» graag", "«NL91*ABNA*0417*1643*00» op het briefje",
      "iban «NL91 ABNA **** **** 00»",
    ])
  func accounts(_ marked: String) { expect(.bankAccount, in: marked) }

  @Test(
    "are not, where they are a code or fail the test",
    arguments: [
      "kavel NL 23 / oost / 0931 wordt park", "bijdrage met projectcode NL26-SPEEL-0042",
      "4* van de 5*, NL02 is de route",
    ])
  func codes(_ text: String) { expectNothing(in: text) }

  @Test(
    "of a plate are found behind the word",
    arguments: ["kenteken «12 - GB - KD»", "nummerbord «X X 1 2 3 Z»"])
  func plates(_ marked: String) { expect(.licencePlate, in: marked) }

  @Test("of a telephone are found half in words", arguments: ["app «06 twaalf 34 56 78»"])
  func telephones(_ marked: String) { expect(.phoneNumber, in: marked) }

  @Test(
    "of a birthday are found",
    arguments: ["ze wordt op «9 december 2026» tachtig", "verjaart «4 mei», wordt 90"])
  func birthdays(_ marked: String) { expect(.birthDate, in: marked) }
}
