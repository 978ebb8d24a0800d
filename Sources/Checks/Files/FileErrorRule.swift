internal import Diagnostics

/// The disk does what is asked of it.
enum FileErrorRule: Rule {
  static let page = RulePage(
    "file-error", .error, .files,
    title: Bilingual(
      nl: "De schijf doet wat wordt gevraagd.",
      en: "The disk does what is asked."),
    what: Bilingual(
      nl: "Het besturingssysteem meldde een fout die niet vaker voorkomt; het nummer staat erbij.",
      en: "The operating system reported an error that is not common; its number is given."),
    why: Bilingual(
      nl: "Wat niet kon worden gelezen, staat in geen verslag.",
      en: "What could not be read is in no report."),
    example: .words(
      Bilingual(
        nl: "Een USB-stick die tijdens het lezen wordt losgetrokken.",
        en: "A USB stick that is pulled out during reading.")),
    remedy: Bilingual(
      nl: "probeer het opnieuw, of zet het bestand op een andere schijf",
      en: "try again, or put the file on another disk"))
}
