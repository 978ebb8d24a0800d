import PersonalData
import Source
import TestSupport
import Testing

// Every person, address and number here is made up.

@Suite("Slips in a note")
struct SlipTests {
  static let slips = [
    Case(
      "a resident by name, home and health", "«mw. Jansen» van «nr 14» heeft «dementie»",
      [PersonalDataKind.personName, .homeAddress, .healthDetail]),
    Case("a telephone number", "bel «06-12345678»", [.phoneNumber]),
    Case("two numbers of which one is a BSN", "«111222333» en 123456789", [.citizenServiceNumber]),
    Case(
      "a child and the police", "«het zoontje van de buren» is «opgepakt»",
      [.minor, .justiceDetail]),
    Case("origin and home", "die «Poolse» buurman op «12»", [.originDetail, .homeAddress]),
    Case(
      "a hostess and her address", "gastvrouw: «Els de Vries», «Lindehof 3-12»",
      [.personName, .homeAddress]),
    Case("a bank account", "over te maken op «NL91 ABNA 0417 1643 00»", [.bankAccount]),
    Case("a photo", "«![koffie](IMG_2034.jpg)»", [.photoLink]),
    Case(
      "somebody confused", "«verward» persoon op «nr 8»", [.healthDetail, .homeAddress]),
    Case("a neighbour by first name", "«Henk» van «nr 12»", [.personName, .homeAddress]),
    Case("a neighbour by number", "«Henk» op «12» doet mee", [.personName, .homeAddress]),
    Case("a child by name", "«het zoontje van mw. Jansen»", [.minor]),
  ]

  @Test("is found, each part of it", arguments: slips)
  func slip(_ example: Case<String, [PersonalDataKind]>) {
    for text in [example.input, "- \(example.input)", "---\nx: y\n---\n\n\(example.input).\n"] {
      let source = MarkedSource(text)
      let found = finder.matches(in: source.file.bytes)
      #expect(found.map { source.file.text($0.range) } == source.ranges.map(source.file.text))
      #expect(found.map(\.kind) == example.expected)
    }
  }
}
