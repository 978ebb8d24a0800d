internal import Diagnostics

/// A head holds no more values than a person can survey.
enum YAMLTooLargeRule: Rule {
  static let page = RulePage(
    "yaml-too-large", .error, .notes,
    title: Bilingual(
      nl:
        "In een kop staan niet meer dan duizend waarden, en in wijk.yml niet meer dan veertigduizend.",
      en: "A head has no more than a thousand values, and wijk.yml no more than forty thousand."),
    what: Bilingual(
      nl: "Er staan meer waarden dan er passen; wat daarna komt, is overgeslagen.",
      en: "There are more values than fit; what comes after them was skipped."),
    why: Bilingual(
      nl: """
        Wat is overgeslagen, telt niet mee. Vaak hoort zo'n lijst niet in de kop, maar in de \
        tekst.
        """,
      en: """
        What was skipped does not count. Often such a list belongs in the text and not in the \
        head.
        """),
    example: .words(
      Bilingual(
        nl: "Een lijst `ook bekend als` met elfhonderd straatnamen.",
        en: "A list `ook bekend als` of eleven hundred street names.")),
    remedy: Bilingual(nl: "maak de lijst korter", en: "make the list shorter"))
}
