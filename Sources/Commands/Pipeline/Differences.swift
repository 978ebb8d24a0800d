internal import Diagnostics

/// Warns when a report can be subtracted from an earlier one.
struct Differences {
  private static let screenful = 5

  let findings: [Finding]

  func tell(_ shell: Shell, in language: Language) {
    let renderer = ConciseRenderer(language: language)
    for finding in findings.prefix(Self.screenful) { shell.tell(renderer.render(finding)) }
    let more = findings.count - Self.screenful
    if more > 0 {
      shell.tell(
        Bilingual(
          nl: "en zo ook \(Tally.count(more, "ander gebied", "andere gebieden"))",
          en: "and so do \(Tally.count(more, "other area", "other areas"))")[language])
    }
  }
}
