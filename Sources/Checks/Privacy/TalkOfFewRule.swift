internal import Diagnostics

/// What one or a few people told is in no public edition.
package enum TalkOfFewRule: Rule {
  package static let page = RulePage(
    "talk-of-few", .hint, .privacy,
    title: Bilingual(
      nl: "Wat een paar mensen vertelden staat in geen openbare editie.",
      en: "What a few people told is in no public edition."),
    what: Bilingual(
      nl: """
        Er waren minder bewoners dan `kleinste aantal bewoners` (5), of van een gesprek aan de \
        keukentafel staat er niet bij hoeveel. Het gesprek telt mee; wat er gezegd en afgesproken \
        is, staat alleen in de interne editie. `wijk check --openbaar` meldt het.
        """,
      en: """
        There were fewer residents than `kleinste aantal bewoners` (5, the fewest residents), or \
        of a talk at a kitchen table nobody wrote how many. The conversation counts; what was said \
        and agreed is in the internal edition alone. `wijk check --public` tells of it.
        """),
    why: Bilingual(
      nl: "Van één gesprek met één bewoner weet de hele straat wiens verhaal het is.",
      en: "Of one conversation with one resident the whole street knows whose story it is."),
    example: .words(
      Bilingual(
        nl: "Een keukentafelgesprek met `aanwezig: 1 bewoner`.",
        en: "A talk at a kitchen table with `attendance: 1 resident`.")),
    remedy: Bilingual(
      nl: "schrijf bij `aanwezig` hoeveel bewoners er waren als het er meer waren",
      en: "write how many residents there were under `attendance` if there were more"))
}
