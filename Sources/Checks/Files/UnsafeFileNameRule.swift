internal import Diagnostics

/// Names of areas make safe and different file names.
enum UnsafeFileNameRule: Rule {
  static let page = RulePage(
    "unsafe-file-name", .error, .files,
    title: Bilingual(
      nl: "De naam van een gebied geeft een bruikbare bestandsnaam.",
      en: "The name of an area makes a usable file name."),
    what: Bilingual(
      nl: """
        Twee gebieden krijgen dezelfde bestandsnaam, of een naam die ergens anders zou uitkomen.
        """,
      en: "Two areas get the same file name, or a name that would end up elsewhere."),
    why: Bilingual(
      nl: "Het ene verslag zou het andere overschrijven, en een gebied verdwijnt.",
      en: "One report would overwrite the other, and an area disappears."),
    example: .words(
      Bilingual(
        nl: "De gebieden `Noord` en `noord` naast elkaar.",
        en: "The areas `Noord` and `noord` side by side.")),
    remedy: Bilingual(
      nl: "geef het gebied in wijk.yml een andere naam",
      en: "give the area another name in wijk.yml"))
}
