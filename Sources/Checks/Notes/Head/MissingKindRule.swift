internal import Diagnostics

/// A note says what kind of conversation it was.
enum MissingKindRule: Rule {
  static let page = RulePage(
    "missing-kind", .hint, .notes,
    title: Bilingual(
      nl: "Een notitie zegt wat voor gesprek het was.",
      en: "A note says what kind of conversation it was."),
    what: Bilingual(
      nl: """
        Er staat niet of het een huiskamergesprek, een straatgesprek, een overleg of iets anders \
        was. Het telt als huiskamergesprek.
        """,
      en: """
        It does not say whether it was a living-room talk, a street talk, a consultation or \
        something else. It counts as a living-room talk.
        """),
    why: Bilingual(
      nl: """
        Het verslag vertelt hoe er is geluisterd. Een overleg tussen professionals is iets anders \
        dan een avond met bewoners.
        """,
      en: """
        The report tells how people were heard. A meeting of professionals is not the same as an \
        evening with residents.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      # Lindehof
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'soort: …'",
      en: "put a line 'kind: …' at the top"))
}
