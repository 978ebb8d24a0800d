internal import Diagnostics

/// What goes well does not stand among the concerns.
enum PerhapsNoConcernRule: Rule {
  static let page = RulePage(
    "perhaps-no-concern", .hint, .notes,
    title: Bilingual(
      nl: "Wat goed gaat, staat niet bij de zorgen.",
      en: "What goes well does not stand among the concerns."),
    what: Bilingual(
      nl: """
        Onder `Zorgen` staat een zin die klinkt als lof, zoals `het valt mee`. Zij telt als iets \
        dat goed gaat.
        """,
      en: """
        Under `Concerns` stands a sentence that sounds like praise, such as `it is not that bad`. \
        It counts as something that goes well.
        """),
    why: Bilingual(
      nl: "Wie iets moois vertelt, leest dat niet graag terug als klacht.",
      en: "Whoever tells of something good, would not like to read it back as a complaint."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De parkeerdruk valt mee.
      """),
    remedy: Bilingual(
      nl: "zet het onder 'Wat gaat goed' als dat zo is",
      en: "put it under 'What goes well' if that is so"))
}
