internal import Diagnostics

/// A note says which area it is about.
enum MissingAreaRule: Rule {
  static let page = RulePage(
    "missing-area", .error, .notes,
    title: Bilingual(
      nl: "Een notitie zegt over welk gebied zij gaat.",
      en: "A note says which area it is about."),
    what: Bilingual(
      nl: """
        Nergens staat om welk gebied het gaat: niet in een veld, niet in een kop en niet in de \
        naam van het bestand of de map.
        """,
      en: """
        Nowhere does it say which area this is about: not in a field, not in a heading, and not in \
        the name of the file or the folder.
        """),
    why: Bilingual(
      nl: """
        Zonder gebied komt het gesprek in geen enkel verslag, en leest niemand terug wat hij heeft \
        gezegd.
        """,
      en: """
        Without an area the conversation is in no report, and nobody reads back what they said.
        """),
    example: .note(
      """
      ---
      datum: 2026-03-12
      ---
      # Huiskamergesprek
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'gebied: …'",
      en: "put a line 'area: …' at the top"))
}
