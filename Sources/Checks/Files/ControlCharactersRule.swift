internal import Diagnostics

/// A note has no control characters.
enum ControlCharactersRule: Rule {
  static let page = RulePage(
    "control-characters", .hint, .files,
    title: Bilingual(
      nl: "In een bestand staan geen stuurtekens.",
      en: "There are no control characters in a file."),
    what: Bilingual(
      nl: """
        Een teken dat niemand kan zien, is weggelaten; de rest is gelezen. Het streepje waarmee Word \
        woorden bij elkaar houdt, is gelezen als streepje. Het bestand zelf is niet veranderd.
        """,
      en: """
        A character that nobody can see was left out; the rest was read. The hyphen with which Word \
        keeps words together was read as a hyphen. The file itself was not changed.
        """),
    why: Bilingual(
      nl: """
        Zo'n teken komt mee bij het plakken, en valt dan soms midden in een woord. En `check --fix` \
        verandert zo'n bestand niet.
        """,
      en: """
        Such a character comes along when text is pasted, and may fall in the middle of a word. And \
        `check --fix` does not change such a file.
        """),
    example: .words(
      Bilingual(
        nl: "Een zin uit een pdf, waarin achter `fiets` een nul-teken staat.",
        en: "A sentence from a PDF, with a null character behind `bicycle`.")),
    remedy: Bilingual(
      nl: "typ het woord op deze plek opnieuw", en: "type the word at this place again"))
}
