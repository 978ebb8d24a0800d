internal import Diagnostics

/// A note says on which day the conversation was.
enum MissingDateRule: Rule {
  static let page = RulePage(
    "missing-date", .error, .notes,
    title: Bilingual(
      nl: "Een notitie zegt op welke dag het gesprek was.",
      en: "A note says on which day the conversation was."),
    what: Bilingual(
      nl: """
        Nergens staat een dag: niet in een veld, niet in een kop, niet in de naam van het bestand \
        en niet in de eerste regels.
        """,
      en: """
        Nowhere is there a day: not in a field, not in a heading, not in the name of the file and \
        not in the first lines.
        """),
    why: Bilingual(
      nl: "Aan de dag is te zien of iets nog speelt, en of een belofte op tijd is nagekomen.",
      en: """
        The day shows whether something is still current, and whether a promise was kept in time.
        """),
    example: .note(
      """
      ---
      gebied: west
      ---
      # Huiskamergesprek
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'datum: …', bijvoorbeeld 'datum: 12 maart 2026'",
      en: "put a line 'date: …' at the top, such as 'date: 12 March 2026'"))
}
