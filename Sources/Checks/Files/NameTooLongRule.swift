internal import Diagnostics

/// Paths are short enough for the disk.
enum NameTooLongRule: Rule {
  static let page = RulePage(
    "name-too-long", .error, .files,
    title: Bilingual(
      nl: "Een pad is kort genoeg voor de schijf.",
      en: "A path is short enough for the disk."),
    what: Bilingual(
      nl: "De naam van een bestand of map is langer dan de schijf toestaat.",
      en: "The name of a file or folder is longer than the disk allows."),
    why: Bilingual(
      nl: "Een gesprek dat niet kan worden geopend, ontbreekt in het verslag.",
      en: "A conversation that cannot be opened is missing from the report."),
    example: .words(
      Bilingual(
        nl: "Een notitie met een hele zin van driehonderd tekens als naam.",
        en: "A note with a whole sentence of three hundred characters as its name.")),
    remedy: Bilingual(nl: "kort de naam in", en: "shorten the name"))
}
