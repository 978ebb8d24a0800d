internal import Diagnostics

/// A mark is of one agreement in the whole municipality.
enum AgreementIDInTwoAreasRule: Rule {
  static let page = RulePage(
    "agreement-id-in-two-areas", .warning, .agreements,
    title: Bilingual(
      nl: "Een merk is van één afspraak in de hele gemeente.",
      en: "A mark is of one agreement in the whole municipality."),
    what: Bilingual(
      nl: """
        Een notitie over het ene gebied noemt een merk dat in een ander gebied is gemaakt. De \
        regel telt dan bij dat andere gebied.
        """,
      en: """
        A note about one area names a mark that was made in another. The line then counts for \
        that other area.
        """),
    why: Bilingual(
      nl: """
        Bewoners vinden hun afspraak terug in het verslag van hun eigen buurt, en niet in dat \
        van de buren.
        """,
      en: """
        Residents find their agreement in the report of their own area, and not in that of the \
        neighbours.
        """),
    example: .notes([
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-03-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Planning rondsturen @de-elzen (voor 1 augustus) ^planning
      """,
      """
      ---
      soort: koffie
      gebied: ganzeveen
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Planning van de verbouwing maken @dorpsbelang (voor 1 september) ^planning
      """,
    ]),
    remedy: Bilingual(
      nl: "kies een ander merk als dit een andere afspraak is",
      en: "choose another mark if this is another agreement"))
}
