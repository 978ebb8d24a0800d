internal import Diagnostics

/// Quotation marks around a value are straight.
enum SmartQuotesRule: Rule {
  static let page = RulePage(
    "smart-quotes", .warning, .notes,
    title: Bilingual(
      nl: "Aanhalingstekens om een waarde zijn recht.",
      en: "Quotation marks around a value are straight."),
    what: Bilingual(
      nl: """
        Een waarde staat tussen krullende aanhalingstekens, zoals een tekstverwerker ze maakt. Ze \
        zijn hier gelezen als rechte.
        """,
      en: """
        A value stands in curly quotation marks, as a word processor makes them. Here they were \
        read as straight ones.
        """),
    why: Bilingual(
      nl: """
        In YAML horen krullen bij het woord zelf. Een ander programma zoekt dan een gebied dat \
        `“west”` heet, met krullen en al.
        """,
      en: """
        In YAML curly marks are part of the word. Another program then looks for an area called \
        `“west”`, marks and all.
        """),
    example: .note(
      """
      ---
      gebied: “west”
      datum: 2026-03-12
      ---
      """),
    remedy: Bilingual(
      nl: "gebruik rechte aanhalingstekens, of haal ze weg",
      en: "use straight quotation marks, or remove them"))
}
