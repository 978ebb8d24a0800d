internal import Diagnostics

/// A comment is closed.
enum UnclosedCommentRule: Rule {
  static let page = RulePage(
    "unclosed-comment", .warning, .notes,
    title: Bilingual(
      nl: "Een opmerking wordt gesloten.",
      en: "A comment is closed."),
    what: Bilingual(
      nl: """
        Achter `<!--`, `%%` of `[//]: # (` ontbreekt het teken dat de opmerking sluit. De opmerking \
        eindigt dan waar haar alinea eindigt, en haar woorden blijven buiten elk openbaar verslag. \
        Een opmerking met `wijk: negeer` die niet gesloten is, neemt niets weg.
        """,
      en: """
        Behind `<!--`, `%%` or `[//]: # (` the mark is missing that closes the comment. It then ends \
        where its paragraph ends, and its words stay out of every public report. A comment with \
        `wijk: ignore` that is not closed takes nothing away.
        """),
    why: Bilingual(
      nl: """
        Andere programma's lezen door tot het einde van de notitie: alles wat daarna gezegd is, \
        lijkt er dan niet te staan.
        """,
      en: """
        Other programs read on to the end of the note: all that was said after it seems not to be \
        there.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Het plantsoen is een jungle.
      <!-- foto volgt nog
      - De lamp bij de brug is stuk.
      """),
    remedy: Bilingual(
      nl: "zet het teken dat ontbreekt achter de opmerking",
      en: "put the missing mark behind the comment"))
}
