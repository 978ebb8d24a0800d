import Calendar
import TestSupport
import Testing

@testable import Notes

@Suite("What stays out of the report")
struct WithheldTests {
  static let withheld = [
    Case("under a heading", "## Niet voor het verslag\n- de lamp", "de lamp"),
    Case("under another heading", "## Intern\nde lamp", "de lamp"),
    Case("under a label", "Let op voor verslag: de lamp", "Let op voor verslag: de lamp"),
    Case("in brackets", "## Zorgen\n- de lamp (intern)", "de lamp (intern)"),
    Case("by a tag", "## Zorgen\n- de lamp #intern", "de lamp #intern"),
    Case("in words", "## Zorgen\n- de lamp -> NIET opnemen", "de lamp -> NIET opnemen"),
    Case("in English", "## Not for the report\n- de lamp", "de lamp"),
    Case(
      "among agreements", "## Afspraken\n- de lamp (intern) @gemeente",
      "de lamp (intern) @gemeente"),
    Case(
      "in a table", "## Afspraken\n| Wat | Wie |\n|---|---|\n| de lamp (intern) | gemeente |",
      "de lamp (intern) – gemeente"),
    Case("who called off", "Afwezig: de lamp", "Afwezig: de lamp"),
  ]

  @Test("is marked in many ways", arguments: withheld)
  func isWithheld(_ example: Case<String, String>) {
    let found = conversation(body: example.input)
    #expect(found.withheld.map(\.text) == [example.expected])
    #expect(found.signals.isEmpty && found.agreements.isEmpty)
  }

  @Test("ends where a harmless label starts a line")
  func ends() {
    let found = conversation(body: "## Intern\n- de lamp\n\nTerugkoppeling: briefje, 19 mei 2026")
    #expect(found.withheld.map(\.text) == ["de lamp"])
    #expect(found.feedback?.channel == "briefje")
  }

  static let fields = [
    Case("yes", "vertrouwelijk: ja", true), Case("no", "vertrouwelijk: nee", false),
    Case("partly", "vertrouwelijk: deels", true), Case("not to share", "delen: nee", true),
    Case("to share", "delen: ja", false), Case("English", "confidential: yes", true),
  ]

  @Test("is the whole note when it says so", arguments: fields)
  func isConfidential(_ example: Case<String, Bool>) {
    let found = conversation("---\ngebied: west\ndatum: 2026-03-12\n\(example.input)\n---\n- a")
    #expect(found.confidential == example.expected)
  }

  @Test("is the marked part when a note is partly confidential")
  func isPart() {
    let head = "---\ngebied: west\ndatum: 2026-03-12\nvertrouwelijk: deels\n---\n"
    let marked = head + "- a\n## Intern\n- geheim"
    #expect(conversation(marked).confidential == false)
    #expect(!codes(marked).contains("partly-confidential"))
    #expect(codes(head + "- a").contains("partly-confidential"))
  }
}

@Suite("What is told back")
struct FeedbackTests {
  static let feedback: [Case<String, [String?]>] = [
    Case(
      "a label", "Terugkoppeling: briefje in de bus, 19 mei 2026",
      ["briefje in de bus, 19 mei 2026", "2026-05-19", "briefje"]),
    Case(
      "a heading", "## Terugkoppeling\nPoster in het dorpshuis, 1 juni",
      ["Poster in het dorpshuis, 1 juni", "2026-06-01", "poster"]),
    Case(
      "a sentence", "Terugkoppeling op jaarvergadering Dorpsbelang, 24 mrt.",
      ["Terugkoppeling op jaarvergadering Dorpsbelang, 24 mrt.", "2026-03-24", "jaarvergadering"]),
    Case(
      "how it goes on", "## Hoe nu verder\nVerslag in de wijkkrant",
      ["Verslag in de wijkkrant", nil, "wijkkrant"]),
    Case(
      "English", "Told back: leaflet, 1 July 2026",
      ["leaflet, 1 July 2026", "2026-07-01", "leaflet"]),
  ]

  @Test("has words, a day and a channel", arguments: feedback)
  func isRead(_ example: Case<String, [String?]>) {
    let found = conversation(body: example.input).feedback
    #expect([found?.text, found?.date?.description, found?.channel] == example.expected)
  }

  @Test("may stand in the head")
  func isField() {
    let note = "---\ngebied: west\ndatum: 2026-03-12\nterugkoppeling: poster, 1 juni\n---\n- a"
    #expect(conversation(note).feedback?.date?.description == "2026-06-01")
  }
}

@Suite("Who was not reached, and what was learned")
struct NotReachedTests {
  static let groups = [
    Case(
      "a list", "## Nog niet gesproken\n- jongeren 16-25\n- nieuwkomers",
      ["jongeren 16-25", "nieuwkomers"]),
    Case(
      "a label", "Nog niet gesproken: arbeidsmigranten op het park, jongeren 16-25.",
      ["arbeidsmigranten op het park", "jongeren 16-25"]),
    Case(
      "a clause about a group", "Wie missen we: jongeren, die werken op vrijdag",
      ["jongeren, die werken op vrijdag"]),
    Case(
      "a word with a sign before it", "Nog niet gesproken: #gezinnen in het buitengebied #groen",
      ["gezinnen in het buitengebied"]),
    Case("English", "Not reached: students, newcomers", ["students", "newcomers"]),
    Case("telegram style", "nog niet gespr: nieuwkomers", ["nieuwkomers"]),
  ]

  @Test("is a list of groups", arguments: groups)
  func isRead(_ example: Case<String, [String]>) {
    #expect(conversation(body: example.input).notReached == example.expected)
  }

  static let lessons = [
    Case("a heading", "## Leerpunten\n- eerder uitnodigen"),
    Case("a label", "Leerpunt: eerder uitnodigen"),
    Case("a tag", "- eerder uitnodigen #leerpunt"),
    Case("English", "## Lessons learned\n- eerder uitnodigen"),
  ]

  @Test("was learned under many names", arguments: lessons)
  func isLesson(_ example: Case<String, Void>) {
    #expect(conversation(body: example.input).lessons == ["eerder uitnodigen"])
  }
}
