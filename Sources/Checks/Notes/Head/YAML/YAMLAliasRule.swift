internal import Diagnostics

/// Values are written out, not referred to.
enum YAMLAliasRule: Rule {
  static let page = RulePage(
    "yaml-alias", .warning, .notes,
    title: Bilingual(nl: "Een waarde staat uitgeschreven.", en: "A value is written out."),
    what: Bilingual(
      nl: """
        Een waarde begint met `&` of `*`, waarmee YAML naar een andere plek verwijst. Zulke \
        verwijzingen worden niet gevolgd: een klein bestand kan er een onmetelijk groot mee \
        worden.
        """,
      en: """
        A value begins with `&` or `*`, by which YAML refers to another place. Such references are \
        not followed: with them a small file can become an immensely large one.
        """),
    why: Bilingual(
      nl: "Wie de notitie leest, ziet niet wat er staat zonder te zoeken.",
      en: "Whoever reads the note does not see what it says without searching."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      buurt: *hof
      ---
      """),
    remedy: Bilingual(nl: "schrijf de waarde uit", en: "write the value out"))
}
