internal import Diagnostics

/// The status of a note is one of four.
enum UnknownStatusRule: Rule {
  static let page = RulePage(
    "unknown-status", .hint, .names,
    title: Bilingual(
      nl: "De status van een notitie is concept, besproken, definitief of niet gebruiken.",
      en: "The status of a note is draft, discussed, final or do not use."),
    what: Bilingual(
      nl: """
        Achter `status:` boven de notitie staat een ander woord. De notitie telt mee als een \
        notitie zonder status.
        """,
      en: """
        Behind `status:` at the top of the note stands another word. The note counts as one \
        without a status.
        """),
    why: Bilingual(
      nl: """
        Alleen `niet gebruiken` houdt een notitie buiten het verslag. Wie iets anders schrijft en \
        dat bedoelt, ziet de notitie toch terug.
        """,
      en: """
        Only `do not use` keeps a note out of the report. Whoever means that and writes something \
        else, sees the note in it after all.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      status: definitef
      ---
      """),
    remedy: Bilingual(
      nl: "kies concept, besproken, definitief of niet gebruiken",
      en: "choose draft, discussed, final or do not use"))
}
