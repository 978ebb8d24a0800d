internal import Diagnostics

/// Notes are files of their own, not links.
enum LinkNotFollowedRule: Rule {
  static let page = RulePage(
    "link-not-followed", .warning, .files,
    title: Bilingual(
      nl: "Een notitie is een bestand, geen verwijzing.",
      en: "A note is a file, not a link."),
    what: Bilingual(
      nl: "Tussen de notities staat een verwijzing (symbolic link). Zij wordt niet gevolgd.",
      en: "Among the notes stands a symbolic link. It is not followed."),
    why: Bilingual(
      nl: """
        Zo komt nooit een bestand van buiten de map in een verslag, en geen gesprek telt dubbel.
        """,
      en: """
        So no file from outside the folder ever gets into a report, and no conversation counts \
        twice.
        """),
    example: .words(
      Bilingual(
        nl: "Een verwijzing `gesprekken/archief` naar een map op een netwerkschijf.",
        en: "A link `gesprekken/archief` to a folder on a network disk.")),
    remedy: Bilingual(
      nl: "zet het bestand zelf in de map",
      en: "put the file itself in the folder"))
}
