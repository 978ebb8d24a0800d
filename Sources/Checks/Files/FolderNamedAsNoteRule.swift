internal import Diagnostics

/// A folder does not have the name of a note.
enum FolderNamedAsNoteRule: Rule {
  static let page = RulePage(
    "folder-named-as-note", .warning, .files,
    title: Bilingual(
      nl: "Een map heet niet als een notitie.",
      en: "A folder is not named as a note."),
    what: Bilingual(
      nl: "De naam van een map eindigt op `.md`. De notities erin worden wel gelezen.",
      en: "The name of a folder ends in `.md`. The notes in it are read."),
    why: Bilingual(
      nl: "Wie notities telt of kopieert, ziet een notitie die er niet is.",
      en: "Whoever counts or copies notes, sees a note that is not there."),
    example: .words(
      Bilingual(
        nl: "Een map `gesprekken/west.md/`.",
        en: "A folder `gesprekken/west.md/`.")),
    remedy: Bilingual(nl: "haal '.md' van de naam af", en: "take '.md' off its name"))
}
