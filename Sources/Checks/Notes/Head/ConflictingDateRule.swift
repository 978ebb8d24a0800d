internal import Diagnostics

/// A note names one day on which the talk was held.
enum ConflictingDateRule: Rule {
  static let page = RulePage(
    "conflicting-date", .warning, .notes,
    title: Bilingual(
      nl: "Veld, titel en bestandsnaam noemen dezelfde dag.",
      en: "Field, title and file name give the same day."),
    what: Bilingual(
      nl: """
        De titel of de naam van het bestand noemt een andere dag dan het veld bovenaan. Het veld telt.
        """,
      en: """
        The title or the name of the file gives another day than the field at the top. The field \
        counts.
        """),
    why: Bilingual(
      nl:
        "Van de dag hangt af in welke periode het gesprek telt en wanneer een afspraak te laat is.",
      en: "On the day depends in which period the talk counts and when an agreement is overdue."),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-03-12
      ---
      # Koffie in de Lindehof, 13 maart 2026
      ## Wat gaat goed
      - de bus komt elk half uur
      """),
    remedy: Bilingual(
      nl: "verbeter de dag die niet klopt",
      en: "correct the day that is wrong"))
}
