import Diagnostics
import TestSupport
import Testing

@Suite("The summary")
struct FindingSummaryTests {
  static let cases: [Case<FindingReport, Bilingual>] = [
    Case(
      "nothing", SampleFindings.nothing,
      Bilingual(
        nl: "Geen bevindingen: 48 notities gelezen, 0 overgeslagen.",
        en: "No findings: 48 notes read, 0 skipped.")),
    Case(
      "no notes", SampleFindings.report([], found: 0),
      Bilingual(
        nl: "Geen bevindingen: er zijn geen notities.", en: "No findings: there are no notes.")),
    Case(
      "one of each", SampleFindings.report(findings(1, 1, 1), found: 1),
      Bilingual(
        nl: "1 fout, 1 waarschuwing, 1 tip in 1 van 1 notitie. 1 gelezen, 0 overgeslagen.",
        en: "1 error, 1 warning, 1 hint in 1 of 1 note. 1 read, 0 skipped.")),
    Case(
      "more, and a skipped note", SampleFindings.report(findings(2, 0, 3), skipped: ["a\tb.md"]),
      Bilingual(
        nl: """
          overgeslagen: a b.md
          2 fouten, 3 tips in 1 van 48 notities. 47 gelezen, 1 overgeslagen.
          """,
        en: """
          skipped: a b.md
          2 errors, 3 hints in 1 of 48 notes. 47 read, 1 skipped.
          """)),
    Case(
      "settings as well",
      SampleFindings.report(
        findings(0, 2, 0) + [SampleFindings.finding("«a»", path: "wijk.yml", .warning)],
        otherFiles: ["wijk.yml"]),
      Bilingual(
        nl: "3 waarschuwingen in 1 van 48 notities en 1 ander bestand. 48 gelezen, 0 overgeslagen.",
        en: "3 warnings in 1 of 48 notes and 1 other file. 48 read, 0 skipped.")),
    Case(
      "settings alone",
      SampleFindings.report(
        [SampleFindings.finding("«a»", path: "wijk.yml")], otherFiles: ["wijk.yml"]),
      Bilingual(
        nl: "1 fout in 1 bestand naast de notities. 48 gelezen, 0 overgeslagen.",
        en: "1 error in 1 file beside the notes. 48 read, 0 skipped.")),
    Case(
      "only what does not count",
      SampleFindings.report([SampleFindings.finding("«a»", suppression: .baseline)]),
      Bilingual(
        nl: "Geen bevindingen: 48 notities gelezen, 0 overgeslagen. 1 bevinding telt niet mee.",
        en: "No findings: 48 notes read, 0 skipped. 1 finding does not count.")),
  ]

  private static func findings(_ errors: Int, _ warnings: Int, _ hints: Int) -> [PlacedFinding] {
    let severities =
      Array(repeating: Diagnostic.Severity.error, count: errors)
      + Array(repeating: .warning, count: warnings) + Array(repeating: .hint, count: hints)
    return severities.map { SampleFindings.finding("«a»", $0) }
  }

  @Test("counts what was found, and every note", arguments: cases)
  func text(_ example: Case<FindingReport, Bilingual>) {
    #expect(example.input.summary == example.expected)
  }
}
