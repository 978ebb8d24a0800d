internal import Diagnostics

/// Values do not nest without end.
enum YAMLTooDeepRule: Rule {
  static let page = RulePage(
    "yaml-too-deep", .error, .notes,
    title: Bilingual(
      nl: "Waarden staan niet eindeloos diep in elkaar.",
      en: "Values do not nest without end."),
    what: Bilingual(
      nl: """
        Lijsten of waarden staan meer dan 64 niveaus diep in elkaar. De waarde is overgeslagen.
        """,
      en: "Lists or values are nested more than 64 levels deep. The value was skipped."),
    why: Bilingual(
      nl: """
        Geen mens schrijft zo. Het is een fout van een programma, of een poging om iets te laten \
        vastlopen.
        """,
      en: """
        Nobody writes like that. It is a mistake of a program, or an attempt to make something \
        hang.
        """),
    example: .words(
      Bilingual(
        nl: "Een waarde die met zeventig vierkante haken begint.",
        en: "A value that begins with seventy square brackets.")),
    remedy: Bilingual(nl: "houd het bij 64 niveaus", en: "keep to 64 levels"))
}
