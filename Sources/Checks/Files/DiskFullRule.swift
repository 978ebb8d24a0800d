internal import Diagnostics

/// There is room on the disk.
enum DiskFullRule: Rule {
  static let page = RulePage(
    "disk-full", .error, .files,
    title: Bilingual(nl: "Op de schijf is ruimte.", en: "There is room on the disk."),
    what: Bilingual(
      nl: "Wat moest worden geschreven, paste niet meer. De vorige verslagen zijn heel gebleven.",
      en: "What had to be written did not fit. The previous reports are still whole."),
    why: Bilingual(
      nl: "Wie de verslagen leest, ziet de vorige versie en nooit een halve.",
      en: "Whoever reads the reports sees the previous version and never half of one."),
    example: .words(
      Bilingual(
        nl: "Een netwerkschijf die vol is.",
        en: "A network disk that is full.")),
    remedy: Bilingual(
      nl: "maak ruimte of kies een andere map met --uit",
      en: "make room or choose another folder with --output"))
}
