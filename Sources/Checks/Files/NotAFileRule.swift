internal import Diagnostics

/// What should be a file is a file.
enum NotAFileRule: Rule {
  static let page = RulePage(
    "not-a-file", .error, .files,
    title: Bilingual(
      nl: "Wat een bestand moet zijn, is een bestand.",
      en: "What should be a file is a file."),
    what: Bilingual(
      nl: "Op de plaats van een bestand staat een map of iets anders.",
      en: "In the place of a file stands a folder or something else."),
    why: Bilingual(
      nl: "Een verslag dat niet kan worden gemaakt, leest niemand.",
      en: "A report that cannot be made is read by nobody."),
    example: .words(
      Bilingual(
        nl: "Een map met de naam `wijk.yml`.",
        en: "A folder with the name `wijk.yml`.")),
    remedy: Bilingual(nl: "wijs een bestand aan", en: "point to a file"))
}
