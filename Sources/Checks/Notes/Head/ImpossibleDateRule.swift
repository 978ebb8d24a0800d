internal import Diagnostics

/// A date is a day that exists.
enum ImpossibleDateRule: Rule {
  static let page = RulePage(
    "impossible-date", .warning, .notes,
    title: Bilingual(nl: "Een datum is een dag die bestaat.", en: "A date is a day that exists."),
    what: Bilingual(
      nl: """
        Achter `datum:` staat een dag die niet op de kalender staat, zoals 31 februari of een \
        dertiende maand. De dag komt voor de maand: 12-3-2026 is 12 maart.
        """,
      en: """
        Behind `date:` stands a day that is not on the calendar, such as 31 February or a \
        thirteenth month. The day comes before the month: 12-3-2026 is 12 March.
        """),
    why: Bilingual(
      nl: """
        Het is een tikfout waarvan alleen de schrijver weet wat er had moeten staan. Raden zou een \
        gesprek in de verkeerde maand zetten.
        """,
      en: """
        It is a slip of which only the writer knows what it should have been. A guess would put \
        the conversation in the wrong month.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 31-2-2026
      ---
      """),
    remedy: Bilingual(
      nl: "kijk in de agenda welke dag het was",
      en: "look up in the diary which day it was"))
}
