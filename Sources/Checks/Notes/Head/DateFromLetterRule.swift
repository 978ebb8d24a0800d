internal import Diagnostics

/// The day of a conversation stands in the note, not only in the e-mail around it.
enum DateFromLetterRule: Rule {
  static let page = RulePage(
    "date-from-letter", .hint, .notes,
    title: Bilingual(
      nl: "De dag van een gesprek staat in de notitie.",
      en: "The day of a conversation stands in the note."),
    what: Bilingual(
      nl: """
        De notitie is een e-mail zonder datum van het gesprek. De dag van verzenden is genomen, \
        of een dag eerder als er `gisteren` staat.
        """,
      en: """
        The note is an e-mail that does not say when the conversation was. The day it was sent \
        was taken, or a day before when it says `yesterday`.
        """),
    why: Bilingual(
      nl: """
        Een verslag wordt vaak dagen later gemaild, soms in een volgend kwartaal.
        """,
      en: """
        A report is often sent days later, sometimes in the next quarter.
        """),
    example: .note(
      """
      Van: gebiedsregisseur west
      Verzonden: donderdag 26 maart 2026 09:14
      Onderwerp: koffie in de Lindehof

      Gisteren koffie gedronken.
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'datum: …'",
      en: "put a line 'date: …' at the top"))
}
