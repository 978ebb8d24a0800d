internal import Diagnostics

/// Files can be read and written by whoever runs the command.
enum FileDeniedRule: Rule {
  static let page = RulePage(
    "file-denied", .error, .files,
    title: Bilingual(
      nl: "Een bestand mag worden gelezen of geschreven.",
      en: "A file may be read or written."),
    what: Bilingual(
      nl: "De rechten van een bestand of map staan niet toe wat er moest gebeuren.",
      en: "The permissions of a file or folder do not allow what had to be done."),
    why: Bilingual(
      nl: """
        Een gesprek dat niet mag worden gelezen, ontbreekt in het verslag zonder dat bewoners \
        weten waarom.
        """,
      en: """
        A conversation that may not be read is missing from the report, and residents do not know \
        why.
        """),
    example: .words(
      Bilingual(
        nl: "Een notitie die een collega heeft bewaard met rechten voor zichzelf alleen.",
        en: "A note that a colleague stored with permissions for themselves only.")),
    remedy: Bilingual(
      nl: "geef uzelf rechten op het bestand, of kies een andere map",
      en: "give yourself permission to the file, or choose another folder"))
}
