internal import Diagnostics

/// The columns of a table have heads that say what stands below them.
enum ColumnNotUnderstoodRule: Rule {
  static let page = RulePage(
    "column-not-understood", .hint, .notes,
    title: Bilingual(
      nl: "Boven een kolom staat wat erin staat.",
      en: "The head of a column says what stands in it."),
    what: Bilingual(
      nl: """
        Aan de kop en aan de cellen van een kolom is niet te zien of er staat wat er gebeurt, wie \
        het doet, wanneer of hoe het ervoor staat. De woorden blijven bij de tekst van de rij.
        """,
      en: """
        Neither the head nor the cells of a column tell whether it holds what is done, who does \
        it, when, or where it stands. The words stay with the text of their row.
        """),
    why: Bilingual(
      nl: """
        Een naam of een dag in zo'n kolom telt niet mee, en staat in het verslag als gewone tekst.
        """,
      en: """
        A name or a day in such a column does not count, and stands in the report as plain text.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Afspraken
      | Wat | Wie | Wanneer | Budget |
      |---|---|---|---|
      | hek maken | gemeente | 1 mei | klein |
      """),
    remedy: Bilingual(
      nl: "noem de kolom Wat, Wie, Wanneer, Stand of Reden",
      en: "call the column What, Who, When, Status or Reason"))
}
