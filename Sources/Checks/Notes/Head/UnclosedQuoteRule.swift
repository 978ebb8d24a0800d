internal import Diagnostics

/// A quotation mark is closed.
enum UnclosedQuoteRule: Rule {
  static let page = RulePage(
    "unclosed-quote", .warning, .notes,
    title: Bilingual(
      nl: "Een aanhalingsteken wordt gesloten.",
      en: "A quotation mark is closed."),
    what: Bilingual(
      nl: """
        Een waarde begint met een aanhalingsteken waar geen tweede bij hoort. De rest is gelezen \
        zoals hij er staat. Een naam als `'t Hofje` hoort tussen dubbele aanhalingstekens.
        """,
      en: """
        A value begins with a quotation mark that has no partner. The rest was read as it stands. \
        A name such as `'t Hofje` belongs in double quotes.
        """),
    why: Bilingual(
      nl: "Andere programma's lezen door tot het einde van de notitie, en tonen niets.",
      en: "Other programs read on to the end of the note, and show nothing."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      titel: "Gesprek in de Lindehof
      ---
      """),
    remedy: Bilingual(
      nl: "sluit het aanhalingsteken, of haal het weg",
      en: "close the quotation mark, or remove it"))
}
