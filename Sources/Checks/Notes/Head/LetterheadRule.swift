internal import Diagnostics

/// What stands between dashes at the top is a list of fields.
enum LetterheadRule: Rule {
  static let page = RulePage(
    "letterhead", .hint, .notes,
    title: Bilingual(
      nl: "Tussen streepjes bovenaan staan velden.",
      en: "Between dashes at the top stand fields."),
    what: Bilingual(
      nl: """
        De notitie begint met een blok tussen regels met `---` waar geen enkel veld in staat, \
        zoals een briefhoofd. Het is als gewone tekst gelezen.
        """,
      en: """
        The note begins with a block between lines of `---` without a single field in it, such as \
        a letterhead. It was read as text.
        """),
    why: Bilingual(
      nl: """
        Een adres of naam in een briefhoofd is zo tekst van de notitie. Kijk of dat de bedoeling \
        is.
        """,
      en: """
        An address or name in a letterhead is then text of the note. See whether that is what you \
        want.
        """),
    example: .note(
      """
      ---
      Gemeente Elzenveld
      Afdeling gebieden
      ---
      gebied: west
      datum: 12 maart 2026
      """),
    remedy: Bilingual(
      nl: "schrijf velden als 'gebied: …' en 'datum: …', of haal de streepjes weg",
      en: "write fields such as 'area: …' and 'date: …', or remove the dashes"))
}
