internal import Diagnostics

/// What should be a folder is a folder.
enum NotAFolderRule: Rule {
  static let page = RulePage(
    "not-a-folder", .error, .files,
    title: Bilingual(
      nl: "Wat een map moet zijn, is een map.",
      en: "What should be a folder is a folder."),
    what: Bilingual(
      nl: "Op de plaats van een map staat een bestand.",
      en: "In the place of a folder stands a file."),
    why: Bilingual(
      nl: "Een verslag dat niet kan worden gemaakt, leest niemand.",
      en: "A report that cannot be made is read by nobody."),
    example: .words(
      Bilingual(
        nl: "`wijk compile --uit verslag.html`, terwijl dat een bestand is.",
        en: "`wijk compile --output report.html`, while that is a file.")),
    remedy: Bilingual(nl: "wijs een map aan", en: "point to a folder"))
}
