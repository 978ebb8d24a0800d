internal import Diagnostics

/// What is pointed to exists.
enum FileNotFoundRule: Rule {
  static let page = RulePage(
    "file-not-found", .error, .files,
    title: Bilingual(nl: "Wat wordt aangewezen, bestaat.", en: "What is pointed to exists."),
    what: Bilingual(
      nl: "Op het pad dat is opgegeven, staat niets.",
      en: "There is nothing at the path that was given."),
    why: Bilingual(
      nl: "Een verslag dat niet kan worden gemaakt, leest niemand.",
      en: "A report that cannot be made is read by nobody."),
    example: .words(
      Bilingual(
        nl: "`wijk check gespreken` in plaats van `gesprekken`.",
        en: "`wijk check gespreken` instead of `gesprekken`.")),
    remedy: Bilingual(nl: "controleer het pad", en: "check the path"))
}
