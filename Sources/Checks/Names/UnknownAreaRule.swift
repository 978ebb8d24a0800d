internal import Diagnostics

/// The area of a note is on the municipality's list.
enum UnknownAreaRule: Rule {
  static let page = RulePage(
    "unknown-area", .warning, .names,
    title: Bilingual(
      nl: "Een gebied staat op de lijst van de gemeente.",
      en: "An area is on the municipality's list."),
    what: Bilingual(
      nl: """
        Achter `gebied:`, of in de naam van een tekst in `opgaven`, staat een naam die geen \
        gebied, geen buurt en geen andere naam daarvan is. Zonder `gebieden` in wijk.yml is elke \
        naam goed.
        """,
      en: """
        Behind `area:`, or in the name of a text in `opgaven`, stands a name that is no area, no \
        neighbourhood and no other name of one. Without `gebieden` in wijk.yml any name will do.
        """),
    why: Bilingual(
      nl: """
        Het gesprek komt dan in geen enkel verslag. Voor de mensen die erbij waren, is het alsof \
        het niet is gehouden.
        """,
      en: """
        The conversation then ends up in no report. To the people who were there, it is as if it \
        was never held.
        """),
    example: .note(
      """
      ---
      gebied: Wset
      datum: 2026-03-12
      ---
      """),
    remedy: Bilingual(
      nl: "verbeter de naam, of voeg hem toe aan gebieden in wijk.yml of aan 'ook bekend als'",
      en: "correct the name, or add it to gebieden in wijk.yml or to 'ook bekend als'"))
}
