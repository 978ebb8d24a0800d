internal import Diagnostics

/// The fields at the top of a note end with a line of dashes.
enum UnclosedFrontmatterRule: Rule {
  static let page = RulePage(
    "unclosed-frontmatter", .warning, .notes,
    title: Bilingual(
      nl: "Onder de velden bovenaan staat weer een regel met streepjes.",
      en: "Below the fields at the top stands a line of dashes again."),
    what: Bilingual(
      nl: """
        De notitie begint met `---` en velden, en daarna komt geen tweede `---`. Wat op velden \
        lijkt, is als velden gelezen; de rest als tekst.
        """,
      en: """
        The note begins with `---` and fields, and no second `---` follows. What looks like fields \
        was read as fields; the rest as text.
        """),
    why: Bilingual(
      nl: """
        Andere programma's zien zo'n notitie als één lange kop, en tonen niets van wat er is \
        gezegd.
        """,
      en: "Other programs see such a note as one long head, and show nothing of what was said."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12

      ## Zorgen
      - Het plantsoen is een jungle.
      """),
    remedy: Bilingual(
      nl: "zet een regel met '---' onder de laatste sleutel",
      en: "add a line with '---' below the last key"))
}
