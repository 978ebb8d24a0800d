internal import Diagnostics

/// A time is understood whole, or not at all.
enum TimeHalfReadRule: Rule {
  static let page = RulePage(
    "time-half-read", .hint, .notes,
    title: Bilingual(
      nl: "Een tijd is helemaal te lezen.",
      en: "A time can be read in full."),
    what: Bilingual(
      nl: """
        Bij een afspraak staat een tijd waarvan niet alles wordt begrepen. De woorden blijven staan, \
        en de afspraak heeft geen dag waarop zij te laat is.
        """,
      en: """
        With an agreement stands a time of which not all is understood. The words stay, and the \
        agreement has no day on which it is overdue.
        """),
    why: Bilingual(
      nl:
        "Een half gelezen tijd is een verkeerde dag: van '1 april of iets later' is de eerste niet wat u bedoelde.",
      en:
        "A time that is half read is a wrong day: of '1 April or a bit later' the first is not what you meant."
    ),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Afspraken
      - [ ] Lamp bij de poort vervangen @gemeente (ergens tussen mei en de vakantie)
      """),
    remedy: Bilingual(
      nl: "schrijf een dag of een termijn, zoals '(voor 1 april)' of '(tussen 3 en 7 maart)'",
      en: "write a day or a term, such as '(before 1 April)' or '(between 3 and 7 March)'"))
}
