internal import Diagnostics

/// A heading says what kind of things stand below it.
enum UnknownHeadingRule: Rule {
  static let page = RulePage(
    "unknown-heading", .hint, .notes,
    title: Bilingual(
      nl: "Een kop zegt wat voor dingen eronder staan.",
      en: "A heading says what kind of things stand below it."),
    what: Bilingual(
      nl: """
        Aan de kop is niet te zien of er zorgen, wensen of afspraken onder staan. Wat de zinnen \
        zelf niet zeggen, blijft achtergrond en komt niet in het verslag.
        """,
      en: """
        The heading does not tell whether concerns, wishes or agreements stand below it. What the \
        sentences do not say themselves stays background and is not in the report.
        """),
    why: Bilingual(
      nl: """
        Een kop eindigt het deel dat erboven stond. Zo wordt een klacht onder een onbekende kop \
        nooit een compliment, maar zonder kop die iets zegt wordt zij ook geen zorg.
        """,
      en: """
        A heading ends the part above it. So a complaint under an unknown heading never becomes a \
        compliment, but without a heading that says so it does not become a concern either.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Wat gaat goed
      - de bus komt elk half uur

      ## Bij de molen
      - het pad langs het water
      """),
    remedy: Bilingual(
      nl: "zet er een kop als 'Zorgen', 'Wensen' of 'Afspraken' boven of onder",
      en: "put a heading such as 'Concerns', 'Wishes' or 'Agreements' above or below it"))
}
