internal import Diagnostics

/// No licence plate stands in a note.
enum LicencePlateRule: Rule {
  static let page = RulePage(
    "licence-plate", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen kenteken.",
      en: "A note holds no licence plate."),
    what: Bilingual(
      nl: "Er staat een kenteken in een van de Nederlandse reeksen.",
      en: "There is a licence plate of one of the Dutch series."),
    why: Bilingual(
      nl: """
        Wie over een fout geparkeerde auto vertelt, klaagt over een plek. Met een kenteken erbij \
        is het een aangifte.
        """,
      en: """
        Whoever tells of a badly parked car complains of a place. With a plate it becomes a \
        charge.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De bus met kenteken 12-GBB-3 staat altijd op de stoep.
      """),
    remedy: Bilingual(
      nl: "haal het weg; in een gespreksverslag is het nooit nodig",
      en: "take it out; a note of a conversation never needs it"))
}
