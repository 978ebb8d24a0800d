internal import Diagnostics

/// A line is short enough to be read by people.
enum LongStatementRule: Rule {
  static let page = RulePage(
    "long-statement", .warning, .notes,
    title: Bilingual(
      nl: "Een regel is kort genoeg om te lezen.",
      en: "A line is short enough to be read."),
    what: Bilingual(
      nl: """
        Een regel of alinea heeft meer dan 4.000 tekens. De woorden zijn bewaard, maar er zijn \
        geen afspraken, thema's of namen uit gehaald.
        """,
      en: """
        A line or paragraph has more than 4,000 characters. The words were kept, but no \
        agreements, themes or names were taken out of them.
        """),
    why: Bilingual(
      nl: """
        Meestal is er iets geplakt zonder regeleinden.
        """,
      en: """
        Most often something was pasted without its line breaks.
        """),
    example: .words(
      Bilingual(
        nl: "Een heel verslag, geplakt als één regel van drie bladzijden.",
        en: "A whole report, pasted as one line of three pages.")),
    remedy: Bilingual(
      nl: "maak er losse regels van",
      en: "make separate lines of it"))
}
