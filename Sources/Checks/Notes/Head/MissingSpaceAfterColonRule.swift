internal import Diagnostics

/// A space follows the colon behind a key.
enum MissingSpaceAfterColonRule: Rule {
  static let page = RulePage(
    "missing-space-after-colon", .warning, .notes,
    title: Bilingual(
      nl: "Na de dubbele punt van een sleutel staat een spatie.",
      en: "A space follows the colon of a key."),
    what: Bilingual(
      nl: """
        Tussen de sleutel en de waarde staat wel een dubbele punt, maar geen spatie. Hier is de \
        regel toch begrepen.
        """,
      en: """
        Between the key and the value there is a colon, but no space. Here the line was understood \
        all the same.
        """),
    why: Bilingual(
      nl: "Andere programma's zien in `datum:12-3` geen sleutel, en laten de hele kop vallen.",
      en: "Other programs see no key in `date:12-3`, and drop the whole head."),
    example: .note(
      """
      ---
      gebied: west
      datum:12-3-2026
      ---
      """),
    remedy: Bilingual(nl: "zet een spatie na de dubbele punt", en: "put a space after the colon"))
}
