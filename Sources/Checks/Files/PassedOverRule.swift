internal import Diagnostics

/// What stands among the notes is a note.
enum PassedOverRule: Rule {
  static let page = RulePage(
    "passed-over", .warning, .files,
    title: Bilingual(
      nl: "Wat tussen de notities staat, is een notitie.",
      en: "What stands among the notes is a note."),
    what: Bilingual(
      nl: """
        Een tekst uit een ander programma (`.txt`, `.docx`, `.odt`) is niet gelezen. Ook een \
        `README.md` of `LEESMIJ.md`, een naam die met een punt begint, een map die `wijk` zelf \
        schreef en een map met de naam `templates` of `rapporten` worden overgeslagen; daarover \
        gaat een tip.
        """,
      en: """
        A text of another program (`.txt`, `.docx`, `.odt`) was not read. A `README.md` or \
        `LEESMIJ.md`, a name that starts with a full stop, a folder that `wijk` itself wrote and a \
        folder named `templates` or `rapporten` are passed over too; about those there is a hint.
        """),
    why: Bilingual(
      nl: "Een gesprek dat in zo'n bestand staat, komt in geen enkel verslag.",
      en: "A conversation in such a file is in no report at all."),
    example: .words(
      Bilingual(
        nl: "Een bestand `gesprekken/huiskamer maart.docx`.",
        en: "A file `gesprekken/living room march.docx`.")),
    remedy: Bilingual(
      nl: "bewaar een gesprek als platte tekst met een naam op .md",
      en: "save a conversation as plain text with a name ending in .md"))
}
