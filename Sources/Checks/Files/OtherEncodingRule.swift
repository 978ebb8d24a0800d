internal import Diagnostics

/// A note is stored as UTF-8.
enum OtherEncodingRule: Rule {
  static let page = RulePage(
    "other-encoding", .warning, .files,
    title: Bilingual(nl: "Een bestand is bewaard als UTF-8.", en: "A file is stored as UTF-8."),
    what: Bilingual(
      nl: """
        Het bestand is bewaard in een oudere codering (Windows-1252 of UTF-16). Het is omgezet en \
        gelezen; het bestand zelf is niet veranderd.
        """,
      en: """
        The file was stored in an older encoding (Windows-1252 or UTF-16). It was converted and \
        read; the file itself was not changed.
        """),
    why: Bilingual(
      nl: """
        Andere programma's maken van `één café` dan vreemde tekens. En `check --fix` verandert \
        zo'n bestand niet.
        """,
      en: """
        Other programs then turn `één café` into strange signs. And `check --fix` does not change \
        such a file.
        """),
    example: .words(
      Bilingual(
        nl: "Een notitie uit een oud Kladblok, waarin `café` met één byte voor de `é` staat.",
        en: "A note of an old Notepad, in which `café` has one byte for the `é`.")),
    remedy: Bilingual(
      nl: "bewaar het bestand in de editor als UTF-8",
      en: "save the file as UTF-8 in the editor"))
}
