internal import Diagnostics

/// A date can be read as a day.
enum UnreadableDateRule: Rule {
  static let page = RulePage(
    "unreadable-date", .warning, .notes,
    title: Bilingual(nl: "Een datum is als dag te lezen.", en: "A date can be read as a day."),
    what: Bilingual(
      nl: """
        Achter `datum:` staan woorden waar geen dag in te vinden is. Bijna alles mag: `12-3-2026`, \
        `12 maart 2026`, `do 12 mrt '26`. Of achter `bewaren tot:` staat dag, jaar noch termijn.
        """,
      en: """
        Behind `date:` stand words in which no day can be found. Nearly anything will do: \
        `2026-03-12`, `12 March 2026`, `Thu 12 Mar 2026`. Or `keep until:` has no day, year or term.
        """),
    why: Bilingual(
      nl: """
        Zonder dag is niet te zien hoe oud een zorg is, en of een belofte op tijd is nagekomen.
        """,
      en: """
        Without a day nobody can see how old a concern is, or whether a promise was kept in time.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: ergens in het voorjaar
      ---
      """),
    remedy: Bilingual(
      nl: "schrijf de dag als 12-3-2026 of 12 maart 2026",
      en: "write the day as 2026-03-12 or 12 March 2026"))
}
