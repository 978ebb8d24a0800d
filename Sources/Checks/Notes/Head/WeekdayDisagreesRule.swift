internal import Diagnostics

/// A weekday and a date are the same day.
enum WeekdayDisagreesRule: Rule {
  static let page = RulePage(
    "weekday-disagrees", .warning, .notes,
    title: Bilingual(
      nl: "De dag van de week hoort bij de datum.",
      en: "The weekday belongs to the date."),
    what: Bilingual(
      nl: "Er staat een dag van de week bij een datum die op een andere dag valt. De datum telt.",
      en: "A weekday stands beside a date that falls on another day. The date counts."),
    why: Bilingual(
      nl: """
        Een van de twee is een vergissing. Bij een uitnodiging staan mensen dan op de verkeerde \
        dag voor de deur.
        """,
      en: """
        One of the two is a mistake. With an invitation people then stand at the door on the wrong \
        day.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: maandag 12 maart 2026
      ---
      """),
    remedy: Bilingual(nl: "kijk de dag na", en: "check the day"))
}
