internal import Diagnostics
internal import Source

/// A comment that takes a finding away says why.
enum IgnoreWithoutReasonRule: Rule {
  static let page = RulePage(
    "ignore-without-reason", .warning, .notes,
    title: Bilingual(
      nl: "Wie een melding laat negeren, schrijft erbij waarom.",
      en: "Whoever has a finding ignored says why."),
    what: Bilingual(
      nl: """
        Een opmerking `<!-- wijk: negeer … -->` noemt geen code, of geeft geen reden achter een \
        dubbele punt. Zij werkt dan niet.
        """,
      en: """
        A comment `<!-- wijk: ignore … -->` names no code, or gives no reason behind a colon. It has \
        no effect then.
        """),
    why: Bilingual(
      nl: "Wie de notitie later leest, moet kunnen zien of de reden nog klopt.",
      en: "Whoever reads the note later must be able to see whether the reason still holds."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Wat gaat goed
      - Veel groen. <!-- wijk: negeer jargon -->
      """),
    remedy: Bilingual(
      nl: "schrijf '<!-- wijk: negeer CODE: reden -->'",
      en: "write '<!-- wijk: ignore CODE: reason -->'"))

  static func diagnostic(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      page.code, page.severity, at: range,
      nl: "deze opmerking noemt geen code of geen reden, en werkt dus niet",
      en: "this comment names no code or no reason, so it has no effect", help: page.remedy)
  }
}
