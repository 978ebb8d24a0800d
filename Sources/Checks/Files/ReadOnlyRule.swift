internal import Diagnostics

/// The disk can be written.
enum ReadOnlyRule: Rule {
  static let page = RulePage(
    "read-only", .error, .files,
    title: Bilingual(nl: "Op de schijf kan worden geschreven.", en: "The disk can be written."),
    what: Bilingual(
      nl: "De map ligt op een schijf waarop niets kan worden bewaard.",
      en: "The folder lies on a disk on which nothing can be stored."),
    why: Bilingual(
      nl: "Wie de verslagen leest, ziet de vorige versie.",
      en: "Whoever reads the reports sees the previous version."),
    example: .words(
      Bilingual(
        nl: "Een archief dat alleen gelezen mag worden.",
        en: "An archive that may only be read.")),
    remedy: Bilingual(
      nl: "kies een andere map met --uit",
      en: "choose another folder with --output"))
}
