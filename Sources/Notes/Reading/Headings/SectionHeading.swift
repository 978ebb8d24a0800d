package import Diagnostics

/// The headings of a note in the words of the product; its reader knows many more.
package enum SectionHeading {
  /// Those of a new note, in order.
  package static let form = [
    Bilingual(nl: "Wat gaat goed", en: "What goes well"),
    Bilingual(nl: "Wensen", en: "Wishes"),
    Bilingual(nl: "Zorgen", en: "Concerns"),
    Bilingual(nl: "Vragen", en: "Questions"),
    Bilingual(nl: "Activiteiten", en: "Activities"),
    Bilingual(nl: "Afspraken", en: "Agreements"),
    Bilingual(nl: "Nog niet gesproken", en: "Not spoken to yet"),
    Bilingual(nl: "Niet voor het verslag", en: "Not for the report"),
  ]

  /// All of them.
  package static let all =
    form + [
      Bilingual(nl: "Schatten", en: "Treasures"),
      Bilingual(nl: "Ideeën", en: "Ideas"),
      Bilingual(nl: "Initiatieven", en: "Initiatives"),
      Bilingual(nl: "Wensenlijst", en: "Wish list"),
      Bilingual(nl: "Terugkoppeling", en: "Feedback"),
      Bilingual(nl: "Leerpunten", en: "Lessons"),
      Bilingual(nl: "Samenvatting", en: "Summary"),
    ]
}
