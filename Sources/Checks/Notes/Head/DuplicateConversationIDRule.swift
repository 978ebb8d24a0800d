internal import Diagnostics

/// Every conversation has an id of its own.
enum DuplicateConversationIDRule: Rule {
  static let page = RulePage(
    "duplicate-conversation-id", .warning, .notes,
    title: Bilingual(
      nl: "Elk gesprek heeft een eigen kenmerk.",
      en: "Every conversation has an id of its own."),
    what: Bilingual(
      nl: """
        Achter `kenmerk:` of `id:` staat bij twee notities hetzelfde. Het tweede gesprek \
        krijgt voor nu een ander kenmerk, zodat er niets wegvalt.
        """,
      en: """
        Two notes have the same words behind `id:`. For now the second conversation gets \
        another id, so that nothing is lost.
        """),
    why: Bilingual(
      nl: """
        Wie in een verslag leest dat iets uit gesprek 12 komt, moet dat ene gesprek kunnen \
        terugvinden.
        """,
      en: """
        Whoever reads in a report that something is from conversation 12, must be able to find \
        that one conversation.
        """),
    example: .notes([
      """
      ---
      kenmerk: w-12
      soort: koffie
      gebied: west
      datum: 2026-03-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      """,
      """
      ---
      kenmerk: w-12
      soort: koffie
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      """,
    ]),
    remedy: Bilingual(
      nl: "geef dit gesprek een ander kenmerk",
      en: "give this conversation another id"))
}
