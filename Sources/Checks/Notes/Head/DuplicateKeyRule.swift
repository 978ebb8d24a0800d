internal import Diagnostics

/// A key stands in one place only.
enum DuplicateKeyRule: Rule {
  static let page = RulePage(
    "duplicate-key", .warning, .notes,
    title: Bilingual(nl: "Een sleutel staat er één keer.", en: "A key stands there once."),
    what: Bilingual(
      nl: "Dezelfde sleutel staat twee keer in dezelfde kop of lijst.",
      en: "The same key stands twice in the same head or list."),
    why: Bilingual(
      nl: """
        Het is niet te zeggen welke van de twee klopt. Van twee data is er een die van een ander \
        gesprek.
        """,
      en: """
        Nobody can say which of the two is right. Of two dates, one is that of another \
        conversation.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      datum: 2026-03-19
      ---
      """),
    remedy: Bilingual(nl: "houd er een over", en: "keep one of them"))
}
