internal import Diagnostics

/// Names of notes differ in more than capitals.
enum CollidingNamesRule: Rule {
  static let page = RulePage(
    "colliding-names", .warning, .files,
    title: Bilingual(
      nl: "Namen van notities verschillen in meer dan hoofdletters.",
      en: "Names of notes differ in more than capitals."),
    what: Bilingual(
      nl: "Twee notities in dezelfde map hebben namen die alleen in hoofdletters verschillen.",
      en: "Two notes in the same folder have names that differ in capitals only."),
    why: Bilingual(
      nl: """
        Op Windows en macOS is dat één bestand. Wie de map daar opent, verliest een van de twee \
        gesprekken.
        """,
      en: """
        On Windows and macOS that is one file. Whoever opens the folder there, loses one of the \
        two conversations.
        """),
    example: .words(
      Bilingual(
        nl: "`Lindehof.md` naast `lindehof.md`.",
        en: "`Lindehof.md` beside `lindehof.md`.")),
    remedy: Bilingual(nl: "geef een van beide een andere naam", en: "rename one of them"))
}
