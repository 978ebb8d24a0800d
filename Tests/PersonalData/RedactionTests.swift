import Diagnostics
import PersonalData
import TestSupport
import Testing

// Every person, address and number here is made up.

@Suite("Redaction")
struct RedactionTests {
  static let dutch = [
    Case(
      "a resident", "mw. Jansen van nr 14 heeft dementie",
      "een bewoner van [adres] heeft [gezondheid]"),
    Case("a number", "bel 06-12345678!", "bel [telefoonnummer]!"),
    Case("a family", "de tuin van fam. De Boer", "de tuin van een gezin"),
    Case("a hostess", "gastvrouw: Els de Vries, Lindehof 3-12", "gastvrouw: [naam], [adres]"),
    Case("a child", "het zoontje van de buren is opgepakt", "een kind is [justitie]"),
    Case("a neighbour", "die Poolse buurman op 12", "die [herkomst] buurman op [adres]"),
    Case(
      "bytes around it", "\u{FEFF}---\r\nmail:\thenk@voorbeeld.example  \r\n---\r\n\r\né ’ €",
      "\u{FEFF}---\r\nmail:\t[e-mailadres]  \r\n---\r\n\r\né ’ €"),
    Case(
      "a name with a slash", "Kees van der Ploeg/Bakker woont er", "een bewoner woont er"),
    Case(
      "a name with initials and small words", "de heer P. van den Berg/Kok belt", "een bewoner belt"
    ),
    Case(
      "what is told of anybody", "een bewoner is van haar man af",
      "een bewoner [weggelaten]"),
    Case("what was left of a name", "een bewoner/Bakker", "een bewoner/een bewoner"),
    Case("nothing to find", "Het plantsoen is een jungle.", "Het plantsoen is een jungle."),
    Case("an empty text", "", ""),
  ]

  @Test("puts a role in the place of a value and keeps every other byte", arguments: dutch)
  func roles(_ example: Case<String, String>) {
    #expect(redact(example.input, in: .dutch) == example.expected)
  }

  @Test("speaks English as well")
  func english() {
    #expect(
      redact("Mrs Baker at number 14 has dementia", in: .english)
        == "a resident at [address] has [health]")
  }

  @Test("leaves nothing to find", arguments: SlipTests.slips)
  func twice(_ slip: Case<String, [PersonalDataKind]>) {
    let text = slip.input.replacing("«", with: "").replacing("»", with: "")
    for language in Language.allCases { expectNothing(in: redact(text, in: language)) }
  }

  private func redact(_ text: String, in language: Language) -> String {
    let redacted = Redaction(of: Array(text.utf8), by: finder, in: language)
    return String(decoding: redacted.bytes, as: UTF8.self)
  }
}
