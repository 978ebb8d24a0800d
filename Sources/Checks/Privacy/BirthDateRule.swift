internal import Diagnostics

/// No date of birth stands in a note.
enum BirthDateRule: Rule {
  static let page = RulePage(
    "birth-date", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen geboortedatum.",
      en: "A note holds no date of birth."),
    what: Bilingual(
      nl: """
        Bij een datum staat `geboren`, een sterretje of iets anders waaruit blijkt dat het een \
        geboortedag is.
        """,
      en: "Beside a date stands `born`, a star or something else that makes it a birthday."),
    why: Bilingual(
      nl: "Een geboortedag met een buurt wijst in de meeste gevallen één mens aan.",
      en: "A date of birth with a neighbourhood points at one human being in most cases."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Hij is geboren op 3 mei 1951.
      """),
    remedy: Bilingual(
      nl: "haal het weg; in een gespreksverslag is het nooit nodig",
      en: "take it out; a note of a conversation never needs it"))
}
