import Dutch
import TestSupport
import Testing

@Suite("Numbers of people as people write them")
struct CountReaderTests {
  static let counts = [
    Case("a number", "9", "9..9" as String?),
    Case("about", "ca. 25", "25..25"),
    Case("a sign", "±40", "40..40"),
    Case("from to", "8 à 10", "8..10"),
    Case("a dash", "8-10", "8..10"),
    Case("in words", "negen", "9..9"),
    Case("some ten", "een stuk of tien", "10..10"),
    Case("more than", "meer dan 20", "20..20"),
    Case("and more", "12+", "12..12"),
    Case("English", "about twelve", "12..12"),
    Case("unknown", "onbekend", nil),
    Case("a question mark", "?", nil),
  ]

  @Test("are read", arguments: counts)
  func count(_ example: Case<String, String?>) {
    let range = CountReader.read(example.input)
    #expect(range.map { "\($0.min)..\($0.max)" } == example.expected)
  }

  static let roles = [
    Case(
      "details in brackets do not add", "9 bewoners (6 v / 3 m, 30 t/m 80+), 1 buurtverbinder",
      ["residents 9..9", "connectors 1..1"]),
    Case("a number alone", "14", ["residents 14..14"]),
    Case("a range", "30 à 35", ["residents 30..35"]),
    Case(
      "several roles", "8 bewoners, 2 ondernemers en 1 wijkagent",
      ["residents 8..8", "entrepreneurs 2..2", "professionals 1..1"]),
    Case(
      "people from somewhere", "8 à 10 van de dorpsraad + 25",
      ["residents 8..10", "residents 25..25"]),
    Case(
      "a professional without a number", "12 bewoners, wijkagent",
      ["residents 12..12", "professionals 1..1"]),
    Case("a part of them", "12 bewoners, waarvan 2 jongeren", ["residents 12..12"]),
    Case("people who were not there", "11 bewoners; afwezig m.k.: 3", ["residents 11..11"]),
    Case("short for persons", "13 pers. (waarvan 4 kinderen)", ["residents 13..13"]),
    Case("the role in front", "bewoners: 7", ["residents 7..7"]),
    Case("about", "ca. 25 bewoners", ["residents 25..25"]),
    Case("English", "9 residents and 2 shopkeepers", ["residents 9..9", "entrepreneurs 2..2"]),
    Case("a role of its own", "1 dorpsbelang", ["other 1..1"]),
  ]

  @Test("are read by role", arguments: roles)
  func role(_ example: Case<String, [String]>) {
    let roles = CountReader.roles(in: example.input)
    #expect(roles.map { "\($0.role) \($0.count.min)..\($0.count.max)" } == example.expected)
  }
}
