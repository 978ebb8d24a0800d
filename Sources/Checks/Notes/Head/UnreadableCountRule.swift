internal import Diagnostics

/// How many people were there can be read as a number.
enum UnreadableCountRule: Rule {
  static let page = RulePage(
    "unreadable-count", .warning, .notes,
    title: Bilingual(
      nl: "Hoeveel mensen er waren, is als aantal te lezen.",
      en: "How many people were there can be read as a number."),
    what: Bilingual(
      nl: """
        Achter `aanwezig:` staan woorden zonder aantal. Een ruwe schatting is goed: `ca. 9 \
        bewoners`, `8 à 10`, `een stuk of tien`.
        """,
      en: """
        Behind `present:` stand words without a number. A rough estimate is fine: `about 9 \
        residents`, `8 to 10`.
        """),
    why: Bilingual(
      nl: """
        Het verslag vertelt met hoeveel mensen is gesproken. Wie niet wordt geteld, lijkt er niet \
        te zijn geweest.
        """,
      en: """
        The report tells how many people were spoken to. Whoever is not counted, seems not to have \
        been there.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      aanwezig: de vaste ploeg
      ---
      """),
    remedy: Bilingual(nl: "schrijf bijvoorbeeld '9 bewoners'", en: "write '9 residents', say"))
}
