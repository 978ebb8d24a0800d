internal import Diagnostics

/// A theme that a note names is on the municipality's list.
enum UnknownThemeRule: Rule {
  static let page = RulePage(
    "unknown-theme", .warning, .names,
    title: Bilingual(
      nl: "Een thema staat op de lijst van de gemeente.",
      en: "A theme is on the municipality's list."),
    what: Bilingual(
      nl: """
        Achter `thema's:`, als `#thema` of in een kolom van een tabel staat een woord dat geen thema is, \
        en ook geen andere naam van een thema.
        """,
      en: """
        Behind `themes:`, as `#theme` or in a column of a table stands a word that is no theme, nor \
        another name of one.
        """),
    why: Bilingual(
      nl: """
        Wat onder een onbekend thema staat, telt nergens mee. Dan lijkt het of niemand het heeft \
        genoemd.
        """,
      en: """
        What stands under an unknown theme is counted nowhere. Then it looks as if nobody brought it \
        up.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      thema's: [verkeeer]
      ---
      """),
    remedy: Bilingual(
      nl: "kies een bekend thema, of voeg het toe aan thema's in wijk.yml",
      en: "choose a known theme, or add it to thema's in wijk.yml"))
}
