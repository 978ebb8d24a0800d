internal import Diagnostics

/// No money troubles of one person stand in a note.
enum DebtDetailRule: Rule {
  static let page = RulePage(
    "debt-detail", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staan niet de geldzaken van één persoon.",
      en: "A note does not tell of the money of one person."),
    what: Bilingual(
      nl: """
        Een zin verbindt schulden, een uitkering of een bewind met één persoon. Over rondkomen in \
        de buurt schrijven is goed.
        """,
      en: """
        A sentence ties debts, benefits or a guardianship to one person. Writing about making ends \
        meet in the neighbourhood is fine.
        """),
    why: Bilingual(
      nl: """
        Schaamte over geld is de reden dat mensen geen hulp vragen. Een verslag mag dat niet erger \
        maken.
        """,
      en: "Shame about money is why people ask no help. A report must not make that worse."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Mijn buurman zit in de schuldsanering.
      """),
    remedy: Bilingual(
      nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
      en: "leave it out, or write what it means for the neighbourhood without the person"))
}
