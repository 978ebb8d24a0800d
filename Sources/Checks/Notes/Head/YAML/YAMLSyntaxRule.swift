internal import Diagnostics

/// A line of fields is a key, a colon and a value.
enum YAMLSyntaxRule: Rule {
  static let page = RulePage(
    "yaml-syntax", .warning, .notes,
    title: Bilingual(
      nl: "Een regel boven een notitie is een sleutel met een waarde.",
      en: "A line at the top of a note is a key with a value."),
    what: Bilingual(
      nl: """
        Een regel is geen `sleutel: waarde`, of de waarde is geen geldige YAML: een dubbele punt \
        middenin, of een haak die niet wordt gesloten. De woorden zijn gelezen zoals ze er staan.
        """,
      en: """
        A line is no `key: value`, or the value is no valid YAML: a colon in the middle, or a \
        bracket that is never closed. The words were read as they stand.
        """),
    why: Bilingual(
      nl: "Hier gaat niets verloren, maar een ander programma toont de notitie misschien niet.",
      en: "Nothing is lost here, but another program may not show the note."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      thema's: [groen, wonen
      ---
      """),
    remedy: Bilingual(
      nl: "zet de waarde tussen dubbele aanhalingstekens",
      en: "put the value in double quotes"))
}
