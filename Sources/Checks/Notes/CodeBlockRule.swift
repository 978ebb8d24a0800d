internal import Diagnostics

/// The text of a note does not stand in a code block.
enum CodeBlockRule: Rule {
  static let page = RulePage(
    "code-block", .warning, .notes,
    title: Bilingual(
      nl: "De tekst van een notitie staat niet in een codeblok.",
      en: "The text of a note does not stand in a code block."),
    what: Bilingual(
      nl: "Tekst tussen twee regels met ``` wordt niet gelezen.",
      en: "Text between two lines of ``` is not read."),
    why: Bilingual(
      nl: """
        Sommige programma's zetten geplakte tekst vanzelf in zo'n blok. Wat mensen zeiden, is dan \
        in het verslag nergens te vinden.
        """,
      en: """
        Some programs put pasted text into such a block by themselves. What people said is then \
        nowhere in the report.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      ```
      - Het plantsoen is een jungle.
      ```
      """),
    remedy: Bilingual(nl: "haal de ``` weg", en: "remove the ```"))
}
