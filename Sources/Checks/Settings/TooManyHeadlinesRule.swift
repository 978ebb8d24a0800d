internal import Diagnostics

/// A report has only a few headlines.
enum TooManyHeadlinesRule: Rule {
  static let page = RulePage(
    "too-many-headlines", .warning, .settings,
    title: Bilingual(
      nl: "Een wijkopgave heeft maar een paar hoofdopgaven.",
      en: "A wijkopgave has only a few headlines."),
    what: Bilingual(
      nl: """
        In een tekst in `opgaven` staan meer hoofdopgaven dan `hoofdopgaven` in wijk.yml toestaat \
        (drie).
        """,
      en: "A text in `opgaven` has more headlines than `hoofdopgaven` in wijk.yml allows (three)."),
    why: Bilingual(
      nl: """
        Wie zeven dingen het belangrijkst noemt, kiest niet. Bewoners willen weten waar het eerst \
        aan wordt gewerkt.
        """,
      en: """
        Whoever calls seven things the most important, does not choose. Residents want to know \
        what is worked on first.
        """),
    example: .words(
      Bilingual(
        nl: "Een tekst `opgaven/west.md` met vijf koppen van het tweede niveau.",
        en: "A text `opgaven/west.md` with five headings of the second level.")),
    remedy: Bilingual(
      nl: "voeg er samen, of verhoog 'hoofdopgaven' in wijk.yml",
      en: "join some, or raise 'hoofdopgaven' in wijk.yml"))
}
