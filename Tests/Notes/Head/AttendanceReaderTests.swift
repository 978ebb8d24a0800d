import Lexicons
import TestSupport
import Testing
import Words

@testable import Notes

@Suite("Numbers of people as people write them")
struct AttendanceReaderTests {
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
    let range = AttendanceReader.number(in: example.input)
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
    Case(
      "others among them", "16 bewoners (incl. 2 verbinders)",
      ["residents 14..14", "connectors 2..2"]),
    Case("between two numbers", "tussen de 20 en 25", ["residents 20..25"]),
    Case("people who were not there", "11 bewoners; afwezig m.k.: 3", ["residents 11..11"]),
    Case("short for persons", "13 pers. (waarvan 4 kinderen)", ["residents 13..13"]),
    Case("the role in front", "bewoners: 7", ["residents 7..7"]),
    Case("about", "ca. 25 bewoners", ["residents 25..25"]),
    Case("English", "9 residents and 2 shopkeepers", ["residents 9..9", "entrepreneurs 2..2"]),
    Case("a part of those asked", "7 van de 20 genodigden", ["residents 7..7"]),
    Case(
      "a number divided in brackets", "9 (8 bewoners, 1 agent)",
      ["residents 8..8", "professionals 1..1"]),
    Case(
      "a number divided behind it", "12, waarvan 10 bewoners en 2 ondernemers",
      ["residents 10..10", "entrepreneurs 2..2"]),
    Case("in brackets behind a word", "slecht (5)", ["residents 5..5"]),
    Case("a role of its own", "1 dorpsbelang", ["other 1..1"]),
    Case(
      "a doctor, who ends as a plural", "6 bewoners, huisarts",
      ["residents 6..6", "professionals 1..1"]),
    Case(
      "professionals without a number", "6 bewoners, ergotherapeut, casemanager",
      ["residents 6..6", "professionals 1..1", "professionals 1..1"]),
    Case(
      "words that were cut off", "8 bew., 2 wijkverpl. en een opbouww.",
      ["residents 8..8", "professionals 2..2", "professionals 1..1"]),
    Case(
      "a part in short", "17 (waarv. 3 ondernemers)", ["residents 14..14", "entrepreneurs 3..3"]),
    Case(
      "people of a body", "9 bewoners en 3 mensen van De Elzen",
      ["residents 9..9", "professionals 3..3"]),
    Case(
      "somebody of a body that nobody declared", "5 bewoners, iemand van het waterschap",
      ["residents 5..5", "professionals 1..1"]),
    Case("those of a school who live here", "8 ouders van de school", ["residents 8..8"]),
    Case(
      "by what they come for", "7 dammers en 4 bloemschiksters",
      ["residents 7..7", "residents 4..4"]),
    Case("who is looked after", "6 cliënten, 1 docente", ["residents 6..6", "professionals 1..1"]),
    Case("by a letter for women and men", "5 v, 2 m", ["residents 5..5", "residents 2..2"]),
    Case("by a letter, counted already", "7 bewoners, 5 v 2 m", ["residents 7..7"]),
    Case(
      "so many times", "4x bewoner, 1x boa", ["residents 4..4", "professionals 1..1"]),
    Case("those of before", "6 oud-huurders", ["residents 6..6"]),
    Case("who sent word", "9 bewoners, 3 met kennisgeving afwezig", ["residents 9..9"]),
    Case("of how many", "6 bew. v/d 20 uitgenodigd", ["residents 6..6"]),
    Case("of a whole", "9 bewoners van de 30 huishoudens", ["residents 9..9"]),
    Case("of a whole, and no more", "6 van 20", ["residents 6..6"]),
    Case("who was asked, behind it", "9 bewoners, 30 genodigd", ["residents 9..9"]),
    Case("what is no part", "9 bewoners/2 verbinders", ["residents 9..9", "connectors 2..2"]),
  ]

  @Test("are read by role", arguments: roles)
  func role(_ example: Case<String, [String]>) {
    let roles = AttendanceReader.field(example.input, Elzenveld.gazetteer).roles
    #expect(roles.map { "\($0.role) \($0.count.min)..\($0.count.max)" } == example.expected)
  }

  static let sentences = [
    Case(
      "who came and who was asked", "26 uitgenodigd, er kwamen 11 bewoners",
      ["residents 11..11", "invited 26..26"]),
    Case(
      "somebody in the list without a number", "Acht buren en de opbouwwerker zaten aan tafel",
      ["residents 8..8", "professionals 1..1"]),
    Case(
      "a couple", "Gesproken met een echtpaar en twee vrouwen",
      ["residents 2..2", "residents 2..2"]),
    Case(
      "those seen and those spoken to", "dertig kinderen op het veld, met vier gepraat",
      ["residents 4..4"]),
    Case("letters left out", "17 bewnrs in de zaal", ["residents 17..17"]),
    Case("things that are counted", "zes gesprekken, samen tien mensen", ["residents 10..10"]),
    Case("people in groups", "drie groepjes van vier bewoners", ["residents 12..12"]),
    Case("a total", "3 bewoners per tafel, 15 in totaal", ["residents 15..15"]),
    Case(
      "a number behind the people", "Met de bewonersgroep (7) en de huismeester",
      ["residents 7..7", "professionals 1..1"]),
    Case(
      "a company that is told in parts", "met z'n zessen: vijf bewoners en ik", ["residents 5..5"]),
    Case("a slip of the pen", "14 bewonres in de zaal", ["residents 14..14"]),
    Case(
      "in English", "Seven neighbours and the community worker came",
      ["residents 7..7", "professionals 1..1"]),
    Case("behind a day", "Verteld op 3 maart 2026, met 6 bewoners", ["residents 6..6"]),
    Case("what goes on elsewhere", "De kerk trekt elke zondag 200 mensen", []),
    Case("another time", "Bij de vorige avond zaten er 14 buren", []),
    Case("how they talked", "Zeven buren deden hun verhaal", ["residents 7..7"]),
    Case(
      "behind a label", "Tegenwoordig: 8 buren, 1 boa", ["residents 8..8", "professionals 1..1"]),
    Case("an opinion of some", "Drie bewoners vinden de bus te duur", []),
    Case("a hope", "De volgende keer hopen we op 25 bewoners", []),
    Case("members of something else", "De buurtapp telt 80 leden", []),
    Case("an age and an hour", "Om 14 uur kwam er een vrouw van 80 jaar", ["residents 1..1"]),
    Case("nobody", "Niemand kwam opdagen", []),
    Case(
      "who was there, told in full", "Aanwezig waren tien bewoners en de wijkagent",
      ["residents 10..10", "professionals 1..1"]),
    Case("those who signed", "30 bewoners ondertekenden vorig jaar de brief", []),
    Case(
      "those asked, in brackets behind a body",
      "Opkomst: 12 buren, 2 mensen van De Elzen (40 uitgenodigd)",
      ["residents 12..12", "professionals 2..2", "invited 40..40"]),
  ]

  @Test("are read in sentences about who was there, and in no others", arguments: sentences)
  func sentence(_ example: Case<String, [String]>) {
    let reading = AttendanceReader.sentence(Line(example.input), Elzenveld.gazetteer)
    var found = reading.roles.map { "\($0.role) \($0.count.min)..\($0.count.max)" }
    if let invited = reading.invited { found.append("invited \(invited.min)..\(invited.max)") }
    #expect(found == example.expected)
  }
}
