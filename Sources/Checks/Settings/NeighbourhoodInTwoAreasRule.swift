internal import Diagnostics

/// A neighbourhood belongs to one area.
enum NeighbourhoodInTwoAreasRule: Rule {
  static let page = RulePage(
    "neighbourhood-in-two-areas", .warning, .settings,
    title: Bilingual(
      nl: "Een buurt hoort bij één gebied.",
      en: "A neighbourhood belongs to one area."),
    what: Bilingual(
      nl: """
        Dezelfde buurt staat in wijk.yml bij twee gebieden, zonder dat er `deel van` bij staat. \
        Het eerste gebied krijgt de gesprekken.
        """,
      en: """
        The same neighbourhood stands under two areas in wijk.yml, without `deel van`. The first \
        area gets the conversations.
        """),
    why: Bilingual(
      nl: """
        Bewoners vinden hun gesprek anders terug in het verslag van een gebied waar ze niet wonen.
        """,
      en: """
        Residents then find their conversation back in the report of an area where they do not \
        live.
        """),
    example: .settings(
      """
      gemeente: Elzenveld
      gebieden:
        west: { buurten: [Lindehof] }
        noord: { buurten: [Lindehof] }
      """),
    remedy: Bilingual(
      nl: "houd er een over, of schrijf er 'deel van' bij",
      en: "keep one of them, or add 'deel van'"))
}
