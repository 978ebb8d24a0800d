internal import Diagnostics

/// A block of code that begins also ends.
enum UnclosedCodeBlockRule: Rule {
  static let page = RulePage(
    "unclosed-code-block", .warning, .notes,
    title: Bilingual(
      nl: "Een blok code dat begint, eindigt ook.",
      en: "A block of code that begins also ends."),
    what: Bilingual(
      nl: """
        Onder een regel met ``` of ~~~ staat geen regel die het blok sluit. De tekst eronder is dan \
        geen code, en is gelezen als elke andere.
        """,
      en: """
        Below a line of ``` or ~~~ there is no line that closes the block. The text below it is no \
        code then, and was read as any other.
        """),
    why: Bilingual(
      nl: "Andere programma's tonen de rest van de notitie als code.",
      en: "Other programs show the rest of the note as code."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      ```
      - Het plantsoen is een jungle.
      """),
    remedy: Bilingual(nl: "haal deze regel weg", en: "remove this line"))
}
