internal import Diagnostics

/// A note is about one conversation.
enum SecondConversationRule: Rule {
  static let page = RulePage(
    "second-conversation", .warning, .notes,
    title: Bilingual(
      nl: "Een notitie gaat over één gesprek.",
      en: "A note is about one conversation."),
    what: Bilingual(
      nl: """
        Er staat een tweede kop met een eigen dag en een eigen soort gesprek. Alles in de \
        notitie is bij het eerste gesprek gelezen; er is niets weggelaten.
        """,
      en: """
        There is a second heading with a day and a kind of conversation of its own. All of the \
        note was read as part of the first conversation; nothing was left out.
        """),
    why: Bilingual(
      nl: """
        Het verslag telt gesprekken. Twee gesprekken in één notitie tellen als één, en de \
        afspraken krijgen de dag van het eerste.
        """,
      en: """
        The report counts conversations. Two in one note count as one, and the agreements get \
        the day of the first.
        """),
    example: .note(
      """
      ---
      gebied: west
      ---
      # Huiskamergesprek Lindehof 12 maart 2026
      ## Zorgen
      - Het is donker bij het pad.
      # Huiskamergesprek De Bongerd 14 maart 2026
      ## Zorgen
      - Er wordt hard gereden.
      """),
    remedy: Bilingual(
      nl: "maak een notitie per gesprek",
      en: "write a note for each conversation"))
}
