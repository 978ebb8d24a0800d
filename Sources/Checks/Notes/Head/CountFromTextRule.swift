internal import Diagnostics

/// How many people were there stands in a field.
enum CountFromTextRule: Rule {
  static let page = RulePage(
    "count-from-text", .hint, .notes,
    title: Bilingual(
      nl: "Hoeveel mensen er waren, staat boven de notitie.",
      en: "How many people were there stands at the top of the note."),
    what: Bilingual(
      nl: """
        Er is geen veld `aanwezig:`; het aantal is uit de eerste zinnen gehaald. Kijk of het \
        klopt.
        """,
      en: """
        There is no field `present:`; the number was taken from the first sentences. See whether \
        it is right.
        """),
    why: Bilingual(
      nl: """
        Een zin kan over iets anders gaan. `Drie bewoners belden af` zijn drie mensen die er niet \
        waren.
        """,
      en: """
        A sentence may be about something else. `Three residents called off` are three people who \
        were not there.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      # Huiskamergesprek
      Met negen bewoners aan tafel.
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'aanwezig: …'",
      en: "put a line 'present: …' at the top"))
}
