import Diagnostics
import TestSupport
import Testing

@Suite("The full format")
struct FullRendererTests {
  /// What a line can be, told by the message of the finding in it.
  private static let lines: [PlacedFinding] = [
    ("een woord", "# Hof\n\n- thema «eenzaamhed» hier"),
    ("achter een tab", "\t- a\t«woord»\tna"),
    ("achter samengestelde letters", "café cafe\u{301} «één» e\u{301}e\u{301}n"),
    ("letters uit twee tekens", "wij «e\u{301}e\u{301}n» zijn"),
    ("achter emoji", "🌳 👩‍👧 ❤️ 🇳🇱 «boom» 🌳"),
    ("emoji zelf", "een «🌳👩‍👧» hof"),
    ("brede tekens", "日本 «語» na"),
    ("regeleinden van Windows", "eerste\r\ntweede «woord»\r\nderde"),
    ("aan het eind van de regel", "een regel«»\nnog een"),
    ("het regeleinde zelf", "een regel«\n»nog een"),
    ("lege plaats", "een «»woord"),
    ("lege regel", "een\n«»\ntwee"),
    ("meer regels", "een «twee\ndrie\nvier» vijf"),
    ("hele regels", "«een\ntwee\n»drie"),
    ("lange regel, vooraan", "«woord» " + String(repeating: "en nog wat ", count: 182)),
    (
      "lange regel, midden",
      String(repeating: "en nog wat ", count: 91) + "«woord» "
        + String(repeating: "en nog wat ", count: 91)
    ),
    ("lange regel, achteraan", String(repeating: "en nog wat ", count: 182) + "«woord»"),
    ("lange plaats", "nu «" + String(repeating: "en nog wat ", count: 182) + "» klaar"),
    (
      "lange regel met emoji",
      String(repeating: "🌳", count: 100) + "«🌳🌳»" + String(repeating: "🌳", count: 100)
    ),
    ("tekens die een scherm gehoorzaamt", "rood \u{1B}[31m\u{202E} «woord»\u{7} na"),
    ("regel 1000", String(repeating: "\n", count: 999) + "hier «zo»\n«daar»"),
  ].map { message, marked in
    SampleFindings.finding(
      marked, message: Bilingual(nl: message, en: message), help: nil)
  }

  @Test("points under the place, whatever the line is made of")
  func places() throws {
    try golden(FullRenderer(language: .dutch), SampleFindings.report(Self.lines), "lines.nl.txt")
  }

  @Test(
    "tells all of a finding in both languages, in colour when asked",
    arguments: [
      (Language.dutch, false), (.dutch, true), (.english, false), (.english, true),
    ])
  func everything(_ language: Language, _ hasColour: Bool) throws {
    try golden(
      FullRenderer(language: language, hasColour: hasColour), SampleFindings.everything,
      "everything.\(language.rawValue)\(hasColour ? ".colour" : "").txt")
  }

  @Test("says the same in colour and without")
  func colour() {
    let report = SampleFindings.report(Self.lines + SampleFindings.everything.findings)
    let plain = text(FullRenderer(language: .dutch), report)
    let coloured = text(FullRenderer(language: .dutch, hasColour: true), report)

    #expect(!plain.contains("\u{1B}"))
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("is one line when there is nothing to tell")
  func nothing() {
    #expect(
      text(FullRenderer(language: .dutch), SampleFindings.nothing)
        == "Geen bevindingen: 48 notities gelezen, 0 overgeslagen.\n")
  }

  private func golden(
    _ renderer: FullRenderer, _ report: FindingReport, _ name: String
  ) throws {
    try expectGolden(text(renderer, report), name, testFile: #filePath)
  }

  private func text(_ renderer: FullRenderer, _ report: FindingReport) -> String {
    String(decoding: renderer.render(report), as: UTF8.self)
  }
}
