internal import Diagnostics

/// Settings and texts are plain text.
enum FileIsBinaryRule: Rule {
  static let page = RulePage(
    "file-is-binary", .error, .files,
    title: Bilingual(nl: "Instellingen zijn platte tekst.", en: "Settings are plain text."),
    what: Bilingual(
      nl: "Het bestand wijk.yml is geen tekst.",
      en: "The file wijk.yml is not text."),
    why: Bilingual(
      nl: "Zonder instellingen gelden geen regels van uw gemeente: geen gebieden, geen afronding.",
      en: "Without settings no rules of your municipality hold: no areas, no rounding."),
    example: .words(
      Bilingual(
        nl: "Een rekenblad dat is bewaard als `wijk.yml`.",
        en: "A spreadsheet that was saved as `wijk.yml`.")),
    remedy: Bilingual(nl: "bewaar het als platte tekst", en: "save it as plain text"))
}
