internal import Diagnostics

/// Words that keep something out of the public editions are told to the writer.
enum KeptOutRule: Rule {
  static let page = RulePage(
    "kept-out", .hint, .notes,
    title: Bilingual(
      nl: "Wat een notitie zelf binnen wil houden, blijft binnen.",
      en: "What a note asks to keep inside stays inside."),
    what: Bilingual(
      nl: """
        In de notitie, haar kop of haar naam staat dat iets niet voor anderen is: '(vertrouwelijk)', \
        'dit blijft onder ons', 'openbaar: nog niet'. Wat daarbij hoort, komt in geen enkele \
        openbare editie; bij twijfel de hele notitie niet. De melding noemt de woorden, één keer \
        per notitie.
        """,
      en: """
        The note, its head or its name says that something is not for others: '(confidential)', \
        'between us', 'public: not yet'. What belongs to it is in no public edition; where there \
        is doubt, nothing of the note is. The finding names the words, once a note.
        """),
    why: Bilingual(
      nl: """
        Wie iets in vertrouwen vertelt, moet daarop kunnen rekenen, hoe het ook is opgeschreven. \
        En wie zijn eigen regel in het verslag mist, ziet hier waarom.
        """,
      en: """
        Whoever tells something in confidence has to be able to rely on that, however it was \
        written down. And whoever misses a line in the report sees the reason here.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      - De school denkt na over sluiten, dat blijft nog even onder ons.
      """),
    remedy: Bilingual(
      nl: "schrijf het anders op als het wel voor iedereen is",
      en: "word it otherwise if it is for everybody after all"))
}
