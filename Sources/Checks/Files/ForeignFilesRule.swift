internal import Diagnostics

/// A folder of reports holds nothing else.
enum ForeignFilesRule: Rule {
  static let page = RulePage(
    "foreign-files", .error, .files,
    title: Bilingual(
      nl: "In een map met verslagen staat niets anders.",
      en: "A folder of reports holds nothing else."),
    what: Bilingual(
      nl: """
        In de map waarin de verslagen moeten komen, staan bestanden die wijk niet schreef. Er is \
        niets veranderd.
        """,
      en: "The folder for the reports holds files that wijk did not write. Nothing was changed."),
    why: Bilingual(
      nl: """
        Een openbare map kan zo geen notitie bevatten die daar niet hoort, en niets van u wordt \
        gewist.
        """,
      en: """
        So a public folder cannot hold a note that does not belong there, and nothing of yours is \
        erased.
        """),
    example: .words(
      Bilingual(
        nl: "Een eigen foto in de map `rapporten/bewoners`.",
        en: "A photo of your own in the folder `rapporten/bewoners`.")),
    remedy: Bilingual(
      nl: "kies met --uit een lege map, of haal die bestanden weg",
      en: "choose an empty folder with --output, or take those files away"))
}
