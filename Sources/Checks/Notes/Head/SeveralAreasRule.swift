internal import Diagnostics

/// A conversation counts for one area.
enum SeveralAreasRule: Rule {
  static let page = RulePage(
    "several-areas", .warning, .notes,
    title: Bilingual(
      nl: "Een gesprek telt mee voor één gebied.",
      en: "A conversation counts for one area."),
    what: Bilingual(
      nl: """
        Er staan plaatsen in de notitie die in verschillende gebieden liggen. Het gesprek telt \
        alleen mee voor het eerste.
        """,
      en: """
        The note names places in different areas. The conversation counts for the first alone.
        """),
    why: Bilingual(
      nl: """
        Zou een gesprek twee keer tellen, dan klopt het aantal gesprekken van de gemeente niet \
        meer.
        """,
      en: """
        Were a conversation counted twice, the number of conversations of the municipality would \
        be wrong.
        """),
    example: .note(
      """
      ---
      soort: overleg
      gebied: [west, ganzeveen]
      datum: 2026-03-12
      ---
      # Overleg
      """),
    remedy: Bilingual(
      nl: "maak een notitie per gebied",
      en: "write a note for each area"))
}
