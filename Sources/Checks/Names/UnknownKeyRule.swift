internal import Diagnostics

/// The fields at the top of a note have names that are understood.
enum UnknownKeyRule: Rule {
  static let page = RulePage(
    "unknown-key", .warning, .names,
    title: Bilingual(
      nl: "Een veld boven een notitie heeft een bekende naam.",
      en: "A field at the top of a note has a known name."),
    what: Bilingual(
      nl: """
        Boven de notitie staat een veld dat niet wordt begrepen. Lijkt het op een bekend veld, dan \
        is het een waarschuwing; anders een tip. Velden van andere programma's, zoals `cssclass` \
        en `aliases`, zijn goed.
        """,
      en: """
        At the top of the note stands a field that is not understood. When it resembles a known \
        field it is a warning; otherwise a hint. Fields of other programs, such as `cssclass` and \
        `aliases`, are fine.
        """),
    why: Bilingual(
      nl: """
        Een tikfout in de naam van een veld gooit stil de waarde weg: wie er was, wanneer het was \
        of dat het vertrouwelijk is.
        """,
      en: """
        A slip in the name of a field silently throws its value away: who was there, when it was, \
        or that it is confidential.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      vertrouwlijk: ja
      ---
      """),
    remedy: Bilingual(
      nl: "verbeter de naam van het veld, of haal de regel weg",
      en: "correct the name of the field, or remove the line"))
}
