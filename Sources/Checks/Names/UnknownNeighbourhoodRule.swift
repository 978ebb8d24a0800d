internal import Diagnostics

/// A neighbourhood of a note is on the municipality's list.
enum UnknownNeighbourhoodRule: Rule {
  static let page = RulePage(
    "unknown-neighbourhood", .hint, .names,
    title: Bilingual(
      nl: "Een buurt staat bij een gebied in wijk.yml.",
      en: "A neighbourhood stands under an area in wijk.yml."),
    what: Bilingual(
      nl: """
        Achter `buurt:` staat een naam die bij geen gebied hoort. De naam blijft staan zoals hij \
        is geschreven; het gebied komt dan uit een andere regel.
        """,
      en: """
        Behind `place:` stands a name that belongs to no area. The name is kept as it was written; \
        the area is taken from another line.
        """),
    why: Bilingual(
      nl: """
        Bewoners zoeken hun eigen buurt in het verslag. Twee schrijfwijzen worden twee buurten, en \
        elk lijkt kleiner dan ze is.
        """,
      en: """
        Residents look for their own neighbourhood in the report. Two spellings become two \
        neighbourhoods, and each looks smaller than it is.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      buurt: Lindehog
      ---
      """),
    remedy: Bilingual(
      nl: "verbeter de naam, of voeg hem toe aan buurten in wijk.yml",
      en: "correct the name, or add it to buurten in wijk.yml"))
}
