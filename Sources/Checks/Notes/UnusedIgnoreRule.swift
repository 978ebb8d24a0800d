internal import Diagnostics

/// A comment that takes findings away has one to take away.
enum UnusedIgnoreRule: Rule {
  static let page = RulePage(
    "unused-ignore", .warning, .notes,
    title: Bilingual(
      nl: "Een opmerking om te negeren is nog nodig.",
      en: "A comment to ignore something is still needed."),
    what: Bilingual(
      nl: """
        Op de plek waar `<!-- wijk: negeer CODE: reden -->` over gaat, wordt niets meer gevonden met \
        die code.
        """,
      en: """
        Where `<!-- wijk: ignore CODE: reason -->` is about, nothing is found any more with that \
        code.
        """),
    why: Bilingual(
      nl: "Een uitzondering die blijft staan, verbergt op een dag iets dat er wel toe doet.",
      en: "An exception that stays will one day hide something that does matter."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Wat gaat goed
      - Veel groen. <!-- wijk: negeer unknown-theme: staat straks in wijk.yml -->
      """),
    remedy: Bilingual(nl: "haal de opmerking weg", en: "remove the comment"))

  static func diagnostic(_ suppression: Suppression) -> Diagnostic {
    let codes = suppression.codes.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      page.code, page.severity, at: suppression.range,
      nl: "er is hier niets te negeren met code \(codes)",
      en: "there is nothing to ignore here with code \(codes)", help: page.remedy,
      fix: Diagnostic.Fix(page.remedy, replacing: suppression.removal, with: ""))
  }
}
