import TestSupport
import Testing

@testable import Notes

@Suite("Who was there")
struct AttendanceTests {
  static let counts = [
    Case("a number", "9", "residents 9"),
    Case("with a role", "9 bewoners", "residents 9"),
    Case(
      "with details between brackets",
      "9 bewoners (6 v / 3 m, 30 t/m 80+), 1 buurtverbinder", "residents 9, connectors 1"),
    Case("men and women of the same people", "14 (waarvan 9 vrouwen en 5 mannen)", "residents 14"),
    Case("about", "ca. 25", "residents 25"), Case("plus or minus", "±40", "residents 40"),
    Case("plus or minus, spaced", "± 40 bewoners", "residents 40"),
    Case("a range", "8 à 10", "residents 8-10"),
    Case("a range with a dash", "8-10", "residents 8-10"),
    Case("a range in words", "8 tot 10 bewoners", "residents 8-10"),
    Case("in words", "een stuk of tien", "residents 10"),
    Case("a word", "twaalf bewoners", "residents 12"),
    Case("a round number", "een dertigtal belangstellenden", "residents 30"),
    Case("a dozen", "een dozijn", "residents 12"),
    Case(
      "several roles", "7 bewoners, 2 ondernemers en de wijkagent",
      "residents 7, professionals 1, entrepreneurs 2"),
    Case("English", "7 residents, 1 police officer", "residents 7, professionals 1"),
    Case("roles with plus signs", "12 bewoners + 2 vrijwilligers", "residents 14"),
    Case("a map in a line", "{ bewoners: 9, buurtverbinders: 1 }", "residents 9, connectors 1"),
    Case(
      "a map", "\n  bewoners: 7\n  ondernemers: 2\n  welzijn: 1",
      "residents 7, professionals 1, entrepreneurs 2"),
    Case("a list", "\n  - 7 bewoners\n  - wijkagent", "residents 7, professionals 1"),
    Case("a role of its own", "{ bewoners: 7, dorpsbelang: 1 }", "residents 7, dorpsbelang 1"),
    Case("nobody knows", "onbekend", ""),
    Case("a handful", "een handjevol bewoners", ""),
    Case("a few, and somebody", "een paar bewoners, de wijkagent", "professionals 1"),
    Case("a group of which the size is known", "een groepje van acht bewoners", "residents 8"),
    Case("one", "een bewoner", "residents 1"),
    Case("men and women by a letter", "6 m, 7 v", "residents 13"),
    Case(
      "people by what they come for", "4 cliënten, 2 praktijkondersteuners",
      "residents 4, professionals 2"),
    Case("people of households", "4 gezinnen (11 mensen)", "residents 11"),
    Case("people of pairs", "3 stellen, samen 6 personen", "residents 6"),
    Case("those among all who live there", "20 aanwezigen onder wie 14 bewoners", "residents 14"),
    Case("nearly", "een kleine veertig bewoners", "residents 40"),
    Case("who runs the market", "3 winkeliers, marktmeester", "professionals 1, entrepreneurs 3"),
  ]

  static let titles = [
    Case("in the title", "# Straatgesprek west, vr 13 mrt 2026, 6 à 7 man\n- a", "residents 6-7"),
    Case(
      "for each part",
      "# Hofgesprekken west, 13 mrt 2026\n## Hof 1 (4 bewoners)\n- a\n## Hof 2 (6 bewoners)\n- b",
      "residents 10"),
    Case(
      "not in a heading that tells something",
      "# Gesprek west, 13 mrt 2026\n## Twee bewoners over de bus\n- a", ""),
  ]

  @Test("is counted from headings", arguments: titles)
  func isCountedFromHeadings(_ example: Case<String, String>) {
    #expect(conversation(example.input).attendance.summary == example.expected)
  }

  @Test("is counted in many forms", arguments: counts)
  func isCounted(_ example: Case<String, String>) {
    let found = conversation(
      "---\ngebied: west\ndatum: 2026-03-12\naanwezig: \(example.input)\n---\n- a")
    #expect(found.attendance.summary == example.expected)
  }

  static let keys = [
    "aanwezig", "aanwezigen", "deelnemers", "aantal", "aantal gesproken", "Aantal_deelnemers",
    "OPKOMST", "aanw", "present", "participants", "bewoners",
  ]

  @Test("stands under many keys", arguments: keys)
  func isKnown(_ key: String) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(key): 9\n---\n- a")
    #expect(found.attendance.summary == "residents 9")
  }

  static let sentences = [
    Case("those of another time", "Bij de vorige ronde zaten er negen bewoners.", ""),
    Case("people at the table", "Met negen bewoners aan tafel.", "residents 9"),
    Case("so many people", "Koffie gedronken met een man of 12.", "residents 12"),
    Case(
      "invited and came", "Goeie opkomst, 11 uitgenodigd door gastvrouw, 9 gekomen.",
      "residents 9, invited 11"),
    Case("on a line of its own", "20 man", "residents 20"),
  ]

  @Test(
    "is that of the opening, also where a line tells of one person",
    arguments: [
      """
      Thee in de Wissel, west, ma 4 mei 2026, 11 bewoners + De Elzen erbij

      de vrouw van nummer 8 is er weer
      """,
      """
      Thee in de Wissel, west, ma 4 mei 2026, 11 bewoners en De Elzen
      - een meneer kwam met een taart
      - de vrouw van nummer 8 was er weer
      """,
      """
      # Thee in de Wissel, west, ma 4 mei 2026, 11 bewoners + De Elzen
      Ik sprak een mevrouw bij de deur.
      """,
    ])
  func isThatOfTheOpening(note: String) {
    let read = conversation(note)
    #expect(read.attendance.residents == CountRange(11))
    #expect(read.partners == ["De Elzen"])
  }

  @Test("is that of the first sentence, whatever is told behind it")
  func isOfTheFirstSentence() {
    let found = conversation(
      "---\ngebied: west\n---\nBuiten bij de kerk, 11 man. Fris maar gezellig.\n\n- a")
    #expect(found.attendance.residents == CountRange(11))
  }

  @Test("counts nobody twice, and none who only live there")
  func isCountedOnce() {
    let table = conversation(
      "---\ngebied: west\n---\nAan tafel: bewoners (5), bakker (1), De Elzen (1).\n")
    #expect(table.attendance.residents == CountRange(5))
    #expect(table.attendance.entrepreneurs == CountRange(1))
    let few = conversation(
      "---\ngebied: west\n---\nIn de hof wonen 80 mensen, ik sprak er dertien.\n")
    #expect(few.attendance.residents == CountRange(13))
  }

  @Test("tells who came of those who were asked")
  func isPartOfAWhole() {
    let read = conversation("---\ngebied: west\n---\nVan de 24 genodigde buren kwamen er 13.\n")
    #expect(read.attendance.residents == CountRange(13))
    #expect(read.attendance.invited == CountRange(24))
  }

  @Test("is found in the opening words", arguments: sentences)
  func isFound(_ example: Case<String, String>) {
    #expect(
      conversation(body: "# Koffie\n\n\(example.input)\n\n## Zorgen\n- a").attendance.summary
        == example.expected)
  }

  @Test("is read where a text breaks off within it, without stopping short")
  func breaksOff() {
    #expect(!conversation("fm: aant. deelnemers: 16 (waarv. 4").lines.isEmpty)
  }

  @Test("says so when words are no number")
  func saysSo() {
    let note = "---\ngebied: west\ndatum: 2026-03-12\naanwezig: best veel volk\n---\n- a"
    #expect(codes(note).contains("unreadable-count"))
    #expect(conversation(note).attendance.summary == "")
  }

  @Test("is no strength where a count stands among them")
  func labelled() {
    let found = conversation(
      body: "## Wat gaat goed\n- De fontein\n\nGesproken: 24 mensen, de meesten uit de flat\n")
    #expect(found.signals.map(\.kind) == [.strength, .background])
  }

  @Test(
    "makes no wish of who stayed away",
    arguments: ["Afw.: boa (m.k.)", "Afm: supermarkt", "Afmeldingen: wijkagent", "Verhinderd: boa"])
  func absent(_ line: String) {
    let found = conversation(body: "Aanwezig: 7 bewoners\n\(line)\n\n## Zorgen\n- a")
    #expect(found.signals.allSatisfy { $0.kind != .wish })
    #expect(found.attendance.summary == "residents 7")
  }
}
