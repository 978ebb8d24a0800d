internal import Diagnostics

/// Files are of a size that a person may have written.
enum FileTooLargeRule: Rule {
  static let page = RulePage(
    "file-too-large", .error, .files,
    title: Bilingual(
      nl: "Een bestand is niet groter dan er past.",
      en: "A file is no larger than there is room for."),
    what: Bilingual(
      nl: "Een bestand is te groot om te lezen: wijk.yml of een sjabloon mag één MiB zijn.",
      en: "A file is too large to read: wijk.yml or a template may be one MiB."),
    why: Bilingual(
      nl: "Zo kan één verkeerd bestand het werk van alle andere niet ophouden.",
      en: "So one wrong file cannot hold up the work of all others."),
    example: .words(
      Bilingual(
        nl: "Een `wijk.yml` waarin per ongeluk een heel adressenbestand is geplakt.",
        en: "A `wijk.yml` into which a whole address file was pasted by accident.")),
    remedy: Bilingual(nl: "haal weg wat er niet hoort", en: "remove what does not belong there"))
}
